/** Runs of the sweep, who may run, and what the clock said. */
@NullMarked
package eu.sigill.retention.model.run;

import org.jspecify.annotations.NullMarked;
