package eu.sigill.protection.service.claim.told;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.protection.model.claim.ClaimId;
import eu.sigill.protection.model.claim.ClaimState;

/** A claim was paid or rejected. */
public record ClaimClosed(ClaimId claim, ShopId shop, ClaimState state) {}
