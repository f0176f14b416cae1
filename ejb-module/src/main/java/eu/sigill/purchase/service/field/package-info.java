/** The values that a shop can tell of an order; none of them can be wrong. */
@NullMarked
package eu.sigill.purchase.service.field;

import org.jspecify.annotations.NullMarked;
