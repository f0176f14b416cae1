package eu.sigill.recognition.service.shop;

import eu.sigill.merchant.model.ShopId;

/** A shop decided otherwise. */
record SwitchChanged(ShopId shop) {}
