/** Who is controller and who is processor, by market. */
@NullMarked
package eu.sigill.privacy.service.roles;

import org.jspecify.annotations.NullMarked;
