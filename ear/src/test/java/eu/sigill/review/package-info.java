/** The room review, from outside. */
@NullMarked
package eu.sigill.review;

import org.jspecify.annotations.NullMarked;
