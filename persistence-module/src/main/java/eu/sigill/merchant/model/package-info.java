/** Merchants, their shops and the markets they sell in. */
@NullMarked
package eu.sigill.merchant.model;

import org.jspecify.annotations.NullMarked;
