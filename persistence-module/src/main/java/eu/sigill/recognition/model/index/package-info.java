/** The published indexes, as every server and every restart reads them. */
@NullMarked
package eu.sigill.recognition.model.index;

import org.jspecify.annotations.NullMarked;
