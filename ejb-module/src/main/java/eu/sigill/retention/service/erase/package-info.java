/** What becomes of somebody's data when they want them gone. */
@NullMarked
package eu.sigill.retention.service.erase;

import org.jspecify.annotations.NullMarked;
