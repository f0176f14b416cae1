/** Cover: what a level of membership covers in a market. */
@NullMarked
package eu.sigill.protection.model.cover;

import org.jspecify.annotations.NullMarked;
