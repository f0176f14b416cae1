package eu.sigill.protection.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a shop's protected orders. */
public record ProtectionList(
        List<ProtectionAnswer> items, @Nullable String next) {}
