package eu.sigill.protection.service.claim.told;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.protection.model.claim.ClaimId;

/** A shop said what it has to say to a claim. */
public record ClaimAnswered(ClaimId claim, ShopId shop) {}
