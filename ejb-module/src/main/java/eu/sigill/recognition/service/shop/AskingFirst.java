package eu.sigill.recognition.service.shop;

import eu.sigill.merchant.model.ShopId;

/** Tells which shops ask their shoppers before anything is found out about them; the room of the badge knows. */
public interface AskingFirst {

    boolean asksFirst(ShopId shop);
}
