/** Who wrote a review, sealed. */
@NullMarked
package eu.sigill.review.model.author;

import org.jspecify.annotations.NullMarked;
