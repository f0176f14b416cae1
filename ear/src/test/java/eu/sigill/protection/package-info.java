/** Protection, from outside. */
@NullMarked
package eu.sigill.protection;

import org.jspecify.annotations.NullMarked;
