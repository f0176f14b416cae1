/** Who decides about what: the operator, the shop, or both, by market and edition. */
@NullMarked
package eu.sigill.privacy.model.roles;

import org.jspecify.annotations.NullMarked;
