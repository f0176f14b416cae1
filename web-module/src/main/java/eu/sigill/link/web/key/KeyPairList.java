package eu.sigill.link.web.key;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shop's pairs; there are few, so {@code next} is always null. */
public record KeyPairList(
        List<KeyPairAnswer> items, @Nullable String next) {}
