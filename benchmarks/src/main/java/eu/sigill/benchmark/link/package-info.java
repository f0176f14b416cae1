/** What links cost: making and opening them, many of them, and refusing them. */
@NullMarked
package eu.sigill.benchmark.link;

import org.jspecify.annotations.NullMarked;
