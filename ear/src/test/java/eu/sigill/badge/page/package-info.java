/** Badge and card on pages of shops, as shoppers see them and as the wire does. */
@NullMarked
package eu.sigill.badge.page;

import org.jspecify.annotations.NullMarked;
