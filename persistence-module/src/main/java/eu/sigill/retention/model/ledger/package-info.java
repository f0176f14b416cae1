/** The record of what was destroyed: lines that are only ever added, each bound to the one before it. */
@NullMarked
package eu.sigill.retention.model.ledger;

import org.jspecify.annotations.NullMarked;
