/** What the room keeps of authors and their words, and until when. */
@NullMarked
package eu.sigill.review.service.kept;

import org.jspecify.annotations.NullMarked;
