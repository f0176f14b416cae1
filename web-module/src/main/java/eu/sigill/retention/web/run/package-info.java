/** Runs of the sweep, at the console and for partners. */
@NullMarked
package eu.sigill.retention.web.run;

import org.jspecify.annotations.NullMarked;
