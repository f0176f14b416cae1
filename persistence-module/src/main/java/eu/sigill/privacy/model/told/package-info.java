/** What shops were told that had data of somebody who wanted them gone or put right. */
@NullMarked
package eu.sigill.privacy.model.told;

import org.jspecify.annotations.NullMarked;
