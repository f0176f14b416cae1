/** The role matrix in the console. */
@NullMarked
package eu.sigill.privacy.web.roles;

import org.jspecify.annotations.NullMarked;
