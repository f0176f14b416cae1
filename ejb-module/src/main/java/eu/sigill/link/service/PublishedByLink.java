package eu.sigill.link.service;

import eu.sigill.merchant.service.ShopView;

/** Something was published by a link of this shop, made with this pair of keys. */
record PublishedByLink(ShopView shop, String kid) {}
