/** Opening the form, publishing what was written, and the rating it adds up to. */
@NullMarked
package eu.sigill.review.service;

import org.jspecify.annotations.NullMarked;
