/** Runs, as somebody begins them and sees them. */
@NullMarked
package eu.sigill.retention.service.sweep.run;

import org.jspecify.annotations.NullMarked;
