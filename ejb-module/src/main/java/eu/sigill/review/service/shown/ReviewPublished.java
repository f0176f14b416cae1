package eu.sigill.review.service.shown;

import eu.sigill.merchant.model.ShopId;

/** A shop's reviews are not what they were: one was published or edited. */
public record ReviewPublished(ShopId shop) {}
