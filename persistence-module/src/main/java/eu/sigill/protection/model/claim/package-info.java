/** Claims, and what proves them. */
@NullMarked
package eu.sigill.protection.model.claim;

import org.jspecify.annotations.NullMarked;
