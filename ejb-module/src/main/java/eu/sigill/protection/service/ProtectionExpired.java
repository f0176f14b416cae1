package eu.sigill.protection.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.protection.model.ProtectionId;

/** A protection's days are over. */
record ProtectionExpired(ProtectionId protection, ShopId shop) {}
