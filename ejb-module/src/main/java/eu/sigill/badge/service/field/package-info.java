/** A buyer’s address as a page prints it, and what browsers make of it. */
@NullMarked
package eu.sigill.badge.service.field;

import org.jspecify.annotations.NullMarked;
