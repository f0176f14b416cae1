/** How long logs are kept, and what must not stand in them. */
@NullMarked
package eu.sigill.retention.service.log;

import org.jspecify.annotations.NullMarked;
