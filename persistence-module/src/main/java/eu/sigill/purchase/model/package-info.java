/** Orders that were handed over by somebody's click. */
@NullMarked
package eu.sigill.purchase.model;

import org.jspecify.annotations.NullMarked;
