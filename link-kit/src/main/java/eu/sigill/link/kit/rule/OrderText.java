package eu.sigill.link.kit.rule;

import java.util.List;

/** The text of an order's fields, so that a row of a file can be made into a link without becoming objects first. */
public interface OrderText {
    CharSequence email();

    CharSequence name();

    CharSequence ref();

    List<? extends CharSequence> skus();

    List<? extends CharSequence> tags();
}
