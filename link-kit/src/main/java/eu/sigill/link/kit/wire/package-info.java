/** How bytes become the text of a link, and back. */
@NullMarked
package eu.sigill.link.kit.wire;

import org.jspecify.annotations.NullMarked;
