/** What is done again before the doors open, where a backup was restored. */
@NullMarked
package eu.sigill.retention.service.restore;

import org.jspecify.annotations.NullMarked;
