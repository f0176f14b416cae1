/** What shops are told of data that they got. */
@NullMarked
package eu.sigill.privacy.service.told;

import org.jspecify.annotations.NullMarked;
