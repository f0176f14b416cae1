package eu.sigill.privacy.service;

import eu.sigill.privacy.model.notice.Way;
import java.util.Optional;

/**
 * What a register and a notice have to know of a shop.
 *
 * @param controller who runs it
 * @param way how its pages find out who is a member; empty: they do not
 */
public record ShopPractice(String shop, String domain, String controller, Optional<Way> way) {}
