package eu.sigill.retention.web.run;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Runs. */
@Schema(name = "RetentionRunList")
public record RunList(List<RunAnswer> items, @Nullable String next) {}
