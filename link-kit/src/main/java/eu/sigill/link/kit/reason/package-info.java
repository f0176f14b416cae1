/** What the kit has to say about orders, files, keys and links: stable reasons, worded by whoever shows them. */
@NullMarked
package eu.sigill.link.kit.reason;

import org.jspecify.annotations.NullMarked;
