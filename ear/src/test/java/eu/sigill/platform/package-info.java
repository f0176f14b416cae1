/** The cellar, from outside. */
@NullMarked
package eu.sigill.platform;

import org.jspecify.annotations.NullMarked;
