package eu.sigill.merchant.service;

import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.ShopProfile;
import java.util.Optional;

/**
 * What it takes to register a shop.
 *
 * @param merchant whose shop; left out, it is the caller's own merchant, or a new one of the shop's name
 * @param certified whether it may show the mark from today on, for a year
 */
public record NewShop(Optional<MerchantId> merchant, Domain domain, ShopProfile profile, boolean certified) {}
