/** The room link, from outside. */
@NullMarked
package eu.sigill.link;

import org.jspecify.annotations.NullMarked;
