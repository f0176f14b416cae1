package eu.sigill.purchase.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was refused. */
public record RefusedFieldList(
        List<RefusedFieldAnswer> items, @Nullable String next) {}
