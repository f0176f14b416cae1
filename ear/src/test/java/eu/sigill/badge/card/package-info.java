/** What the Trustcard calls, as a browser on a shop's page sends it. */
@NullMarked
package eu.sigill.badge.card;

import org.jspecify.annotations.NullMarked;
