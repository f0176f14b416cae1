/** Whatever goes wrong, told as a problem (RFC 9457) or a page, and never with what was sent. */
@NullMarked
package eu.sigill.platform.web.problem;

import org.jspecify.annotations.NullMarked;
