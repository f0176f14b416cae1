package eu.sigill.retention.service.hold;

import eu.sigill.retention.model.rule.DataKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What shall stay, and why.
 *
 * @param row its id
 * @param until the first day on which it need not stay any longer; empty: until somebody says so
 */
public record HoldOrder(DataKind kind, UUID row, String reason, Optional<LocalDate> until) {}
