/** How often somebody may do a thing, without knowing who they are. */
@NullMarked
package eu.sigill.platform.service.limit;

import org.jspecify.annotations.NullMarked;
