/** When the period of what is kept ends: calendar arithmetic, which needs neither container nor database. */
@NullMarked
package eu.sigill.retention.service.period;

import org.jspecify.annotations.NullMarked;
