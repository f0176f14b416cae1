/** Looking at blocked data, at the console. */
@NullMarked
package eu.sigill.privacy.web.look;

import org.jspecify.annotations.NullMarked;
