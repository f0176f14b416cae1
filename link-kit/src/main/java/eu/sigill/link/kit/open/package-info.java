/** How a link is opened, layer by layer. */
@NullMarked
package eu.sigill.link.kit.open;

import org.jspecify.annotations.NullMarked;
