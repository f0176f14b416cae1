/** Key pairs, at the console and for partners. */
@NullMarked
package eu.sigill.link.web.key;

import org.jspecify.annotations.NullMarked;
