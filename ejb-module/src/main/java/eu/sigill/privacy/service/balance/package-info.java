/** Balancing of interests, and when it is to be looked at again. */
@NullMarked
package eu.sigill.privacy.service.balance;

import org.jspecify.annotations.NullMarked;
