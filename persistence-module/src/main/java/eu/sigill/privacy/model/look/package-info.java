/** Looks at blocked data: who, when, and why. */
@NullMarked
package eu.sigill.privacy.model.look;

import org.jspecify.annotations.NullMarked;
