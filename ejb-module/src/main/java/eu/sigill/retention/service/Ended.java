package eu.sigill.retention.service;

import eu.sigill.retention.model.rule.DataKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody ended what a row was for: told within the transaction, so that the ledger knows it where a restored backup does
 * not.
 */
public record Ended(DataKind kind, UUID row, LocalDate since) {}
