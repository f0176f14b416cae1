/** The ledger's copy outside the database. */
@NullMarked
package eu.sigill.retention.service.ledger.copy;

import org.jspecify.annotations.NullMarked;
