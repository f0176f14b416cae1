/** Rows that could not be destroyed, with the reason. */
@NullMarked
package eu.sigill.retention.model.park;

import org.jspecify.annotations.NullMarked;
