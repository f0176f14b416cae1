package eu.sigill.recognition.service.shop;

import eu.sigill.platform.service.refusal.Refusal;

/** The shop asks its shoppers first, so its pages find out nothing before a click, and that click registers. */
public class ShopAsksFirst extends Refusal {

    private static final long serialVersionUID = 1;

    public ShopAsksFirst() {
        super(
                Kind.CONFLICT,
                "asks-first",
                "this shop asks shoppers first: nothing may be asked or sent before they click");
    }
}
