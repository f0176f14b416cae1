/** The forms for joining, in a browser. */
@NullMarked
package eu.sigill.badge.form;

import org.jspecify.annotations.NullMarked;
