/** Rules, runs and the ledger, as the outside sees them. */
@NullMarked
package eu.sigill.retention.web;

import org.jspecify.annotations.NullMarked;
