/** What the Trustcard calls: handing an order over, and registering by a click. */
@NullMarked
package eu.sigill.badge.service.card;

import org.jspecify.annotations.NullMarked;
