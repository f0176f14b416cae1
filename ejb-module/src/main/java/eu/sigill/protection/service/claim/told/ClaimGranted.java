package eu.sigill.protection.service.claim.told;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.protection.model.claim.ClaimId;

/** The operator granted a sum for a claim, which is to be paid. */
public record ClaimGranted(ClaimId claim, ShopId shop) {}
