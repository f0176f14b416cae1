/** The review form, a shop's public page, and reviews in the console and on the API. */
@NullMarked
package eu.sigill.review.web;

import org.jspecify.annotations.NullMarked;
