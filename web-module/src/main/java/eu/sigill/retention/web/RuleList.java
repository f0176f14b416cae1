package eu.sigill.retention.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Rules. */
@Schema(name = "RetentionRuleList")
public record RuleList(List<RuleAnswer> items, @Nullable String next) {}
