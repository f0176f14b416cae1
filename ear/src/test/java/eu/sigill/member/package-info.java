/** A member at their own page. */
@NullMarked
package eu.sigill.member;

import org.jspecify.annotations.NullMarked;
