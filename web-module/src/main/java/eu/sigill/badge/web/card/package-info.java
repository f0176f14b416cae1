/** The calls of the Trustcard, from scripts on any shop's pages. */
@NullMarked
package eu.sigill.badge.web.card;

import org.jspecify.annotations.NullMarked;
