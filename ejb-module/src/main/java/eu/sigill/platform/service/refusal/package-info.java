/** Refusals: what is not done, and why, never with what was sent. */
@NullMarked
package eu.sigill.platform.service.refusal;

import org.jspecify.annotations.NullMarked;
