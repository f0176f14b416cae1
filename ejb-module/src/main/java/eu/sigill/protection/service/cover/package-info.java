/** Cover by market and level, as others see it. */
@NullMarked
package eu.sigill.protection.service.cover;

import org.jspecify.annotations.NullMarked;
