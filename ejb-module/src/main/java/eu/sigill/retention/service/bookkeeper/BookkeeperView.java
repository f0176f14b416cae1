package eu.sigill.retention.service.bookkeeper;

import eu.sigill.retention.model.bookkeeper.FiscalYears;
import eu.sigill.retention.model.rule.OperatorType;

/** What the law takes whoever keeps the books for, and when their business years end. */
public record BookkeeperView(OperatorType type, FiscalYears years) {}
