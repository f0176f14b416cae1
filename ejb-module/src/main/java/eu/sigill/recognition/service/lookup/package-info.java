/**
 * Recognition by hash: an exact look-up in memory, kept fresh from the database.
 *
 * <p>It serves shops whose pages cannot do better yet. A hash of an address tells the address to whoever tries enough of
 * them, so it is held for the moment of the question only.
 */
@NullMarked
package eu.sigill.recognition.service.lookup;

import org.jspecify.annotations.NullMarked;
