/** Orders that something stays, whatever its rules say. */
@NullMarked
package eu.sigill.retention.model.hold;

import org.jspecify.annotations.NullMarked;
