/** Looking at blocked data: with a reason, and never unseen. */
@NullMarked
package eu.sigill.privacy.service.look;

import org.jspecify.annotations.NullMarked;
