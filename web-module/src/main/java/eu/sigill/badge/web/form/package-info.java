/** The operator's own forms, for what a click on the card cannot do: filled in the browser, and sent by the last click only. */
@NullMarked
package eu.sigill.badge.web.form;

import org.jspecify.annotations.NullMarked;
