/** The room access, from outside. */
@NullMarked
package eu.sigill.access;

import org.jspecify.annotations.NullMarked;
