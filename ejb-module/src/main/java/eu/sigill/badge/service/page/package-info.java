/** Reading the block that shops print about an order; plain Java, and a twin of the browser's reader. */
@NullMarked
package eu.sigill.badge.service.page;

import org.jspecify.annotations.NullMarked;
