/** What things cost, always as a ratio against a baseline of the same run. */
@NullMarked
package eu.sigill.benchmark;

import org.jspecify.annotations.NullMarked;
