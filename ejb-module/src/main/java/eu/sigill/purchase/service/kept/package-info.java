/** What the room keeps of orders, and until when. */
@NullMarked
package eu.sigill.purchase.service.kept;

import org.jspecify.annotations.NullMarked;
