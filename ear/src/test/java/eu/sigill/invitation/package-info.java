/** The room invitation, from outside. */
@NullMarked
package eu.sigill.invitation;

import org.jspecify.annotations.NullMarked;
