/** Why somebody's interest outweighs that of the persons concerned. */
@NullMarked
package eu.sigill.privacy.model.balance;

import org.jspecify.annotations.NullMarked;
