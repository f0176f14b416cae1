package eu.sigill.merchant.service;

import eu.sigill.merchant.model.ShopId;

/** A shop was registered or changed. */
public record ShopChanged(ShopId shop) {}
