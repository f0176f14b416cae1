/** The review form. */
@NullMarked
package eu.sigill.review.web.form;

import org.jspecify.annotations.NullMarked;
