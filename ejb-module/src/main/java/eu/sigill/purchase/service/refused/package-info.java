/** Which fields shops' pages sent without need, by name. */
@NullMarked
package eu.sigill.purchase.service.refused;

import org.jspecify.annotations.NullMarked;
