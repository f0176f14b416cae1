/** Ordering that something stays, and that it need not any longer. */
@NullMarked
package eu.sigill.retention.service.hold;

import org.jspecify.annotations.NullMarked;
