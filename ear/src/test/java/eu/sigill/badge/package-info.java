/** The badge, from outside. */
@NullMarked
package eu.sigill.badge;

import org.jspecify.annotations.NullMarked;
