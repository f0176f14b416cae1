/** The room merchant, from outside. */
@NullMarked
package eu.sigill.merchant;

import org.jspecify.annotations.NullMarked;
