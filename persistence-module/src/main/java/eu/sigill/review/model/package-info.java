/** Reviews, who wrote them, and what they add up to. */
@NullMarked
package eu.sigill.review.model;

import org.jspecify.annotations.NullMarked;
