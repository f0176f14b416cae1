/** The cellar: clock, settings, refusals, keys at rest, and the order in which the house wakes up. */
@NullMarked
package eu.sigill.platform.service;

import org.jspecify.annotations.NullMarked;
