package eu.sigill.merchant.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the list of shops. */
public record ShopList(List<ShopAnswer> items, @Nullable String next) {}
