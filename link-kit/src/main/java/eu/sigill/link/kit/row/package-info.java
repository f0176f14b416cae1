/** Rows of a file, found in a stream and read where they lie. */
@NullMarked
package eu.sigill.link.kit.row;

import org.jspecify.annotations.NullMarked;
