/** Reviews and forms, as others see them. */
@NullMarked
package eu.sigill.review.service.shown;

import org.jspecify.annotations.NullMarked;
