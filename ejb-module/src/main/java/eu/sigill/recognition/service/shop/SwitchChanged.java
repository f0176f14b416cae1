package eu.sigill.recognition.service.shop;

import eu.sigill.merchant.model.ShopId;

/** A shop decided otherwise about what its pages may ask. */
public record SwitchChanged(ShopId shop) {}
