package eu.sigill.protection.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.protection.model.ProtectionId;

/** An order is protected from now on, or up to more than before. */
record OrderProtected(ProtectionId protection, ShopId shop) {}
