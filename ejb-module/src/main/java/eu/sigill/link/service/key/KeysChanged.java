package eu.sigill.link.service.key;

import eu.sigill.merchant.model.ShopId;

/** A shop's key pairs are not what they were. */
public record KeysChanged(ShopId shop) {}
