/** Tokens of partner systems. */
@NullMarked
package eu.sigill.access.service.token;

import org.jspecify.annotations.NullMarked;
