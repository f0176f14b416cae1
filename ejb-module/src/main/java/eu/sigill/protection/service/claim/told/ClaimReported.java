package eu.sigill.protection.service.claim.told;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.protection.model.claim.ClaimId;

/** Somebody reported that a protected order went wrong. */
public record ClaimReported(ClaimId claim, ShopId shop) {}
