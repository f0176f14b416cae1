/** Sealing: what nobody reads who has not its key. */
@NullMarked
package eu.sigill.platform.service.sealing;

import org.jspecify.annotations.NullMarked;
