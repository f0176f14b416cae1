/** What a shop needs to make, and a house needs to open, encrypted review links. */
@NullMarked
package eu.sigill.link.kit;

import org.jspecify.annotations.NullMarked;
