/** The sweep: blocks and destroys what is due, a batch at a time, and proves each. */
@NullMarked
package eu.sigill.retention.service.sweep;

import org.jspecify.annotations.NullMarked;
