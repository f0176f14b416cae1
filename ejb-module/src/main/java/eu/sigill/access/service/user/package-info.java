/** Users, as others hear of them. */
@NullMarked
package eu.sigill.access.service.user;

import org.jspecify.annotations.NullMarked;
