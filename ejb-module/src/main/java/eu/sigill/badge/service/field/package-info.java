/** The values that an order block can hold; none of them can be wrong. */
@NullMarked
package eu.sigill.badge.service.field;

import org.jspecify.annotations.NullMarked;
