/** How far retention has come, in counts. */
@NullMarked
package eu.sigill.retention.web.gauge;

import org.jspecify.annotations.NullMarked;
