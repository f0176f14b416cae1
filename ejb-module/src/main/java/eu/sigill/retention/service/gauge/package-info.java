/** How retention stands, for whoever watches the server. */
@NullMarked
package eu.sigill.retention.service.gauge;

import org.jspecify.annotations.NullMarked;
