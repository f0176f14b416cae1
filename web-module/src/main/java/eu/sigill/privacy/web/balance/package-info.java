/** Balancing of interests in the console. */
@NullMarked
package eu.sigill.privacy.web.balance;

import org.jspecify.annotations.NullMarked;
