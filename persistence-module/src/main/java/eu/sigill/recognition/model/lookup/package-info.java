/** Keyed digests of the hashes that shops' pages may send for a member. */
@NullMarked
package eu.sigill.recognition.model.lookup;

import org.jspecify.annotations.NullMarked;
