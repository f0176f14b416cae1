/** Which pages may show a shop's form in a frame. */
@NullMarked
package eu.sigill.merchant.service.framing;

import org.jspecify.annotations.NullMarked;
