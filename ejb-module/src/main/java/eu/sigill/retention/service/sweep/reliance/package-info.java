/** What others rest on stays, and is looked at again when they go. */
@NullMarked
package eu.sigill.retention.service.sweep.reliance;

import org.jspecify.annotations.NullMarked;
