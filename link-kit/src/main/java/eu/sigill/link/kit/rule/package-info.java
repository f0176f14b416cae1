/** What an order's fields must be like, for the one who opens a link and, stricter, for the one who makes it. */
@NullMarked
package eu.sigill.link.kit.rule;

import org.jspecify.annotations.NullMarked;
