package eu.sigill.retention.service.sweep;

import eu.sigill.retention.model.run.Lease;
import eu.sigill.retention.model.run.RunId;

/** One run's turn: which run it is, and the lease by which it may. */
public record Turn(RunId run, Lease lease) {}
