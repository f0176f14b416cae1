package eu.sigill.retention.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Lines of the ledger. */
@Schema(name = "LedgerLineList")
public record LedgerList(List<LedgerAnswer> items, @Nullable String next) {}
