/** A shop to see the badge and its card on, where the settings ask for a demo. */
@NullMarked
package eu.sigill.badge.web.demo;

import org.jspecify.annotations.NullMarked;
