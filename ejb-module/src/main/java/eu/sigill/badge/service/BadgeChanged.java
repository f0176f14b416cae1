package eu.sigill.badge.service;

import eu.sigill.merchant.model.ShopId;

/** A shop decided otherwise about its badge. */
record BadgeChanged(ShopId shop) {}
