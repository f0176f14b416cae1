package eu.sigill.protection.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A market's covers. */
public record CoverList(List<CoverAnswer> items, @Nullable String next) {}
