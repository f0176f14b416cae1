/** Key pairs, as others hear of them. */
@NullMarked
package eu.sigill.link.service.key;

import org.jspecify.annotations.NullMarked;
