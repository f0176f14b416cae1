/**
 * Whether the house can answer. The server's own health, at its management port, knows no application within an EAR
 * (WFLY-12835).
 */
@NullMarked
package eu.sigill.platform.web.health;

import org.jspecify.annotations.NullMarked;
