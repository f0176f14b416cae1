/** Digests, with a key and without. */
@NullMarked
package eu.sigill.platform.service.digest;

import org.jspecify.annotations.NullMarked;
