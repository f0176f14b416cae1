/** Languages: which one somebody reads, and the texts in it. */
@NullMarked
package eu.sigill.platform.web.language;

import org.jspecify.annotations.NullMarked;
