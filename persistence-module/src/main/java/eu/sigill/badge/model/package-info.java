/** What a shop decided about its badge. */
@NullMarked
package eu.sigill.badge.model;

import org.jspecify.annotations.NullMarked;
