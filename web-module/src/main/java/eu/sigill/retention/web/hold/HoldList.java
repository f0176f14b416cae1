package eu.sigill.retention.web.hold;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Orders. */
@Schema(name = "RetentionHoldList")
public record HoldList(List<HoldAnswer> items, @Nullable String next) {}
