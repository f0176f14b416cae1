package eu.sigill.protection.web.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a shop's claims. */
public record ClaimList(List<ClaimAnswer> items, @Nullable String next) {}
