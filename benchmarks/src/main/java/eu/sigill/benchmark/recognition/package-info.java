/** What recognising costs: blinded points here, hashes on a whole server. */
@NullMarked
package eu.sigill.benchmark.recognition;

import org.jspecify.annotations.NullMarked;
