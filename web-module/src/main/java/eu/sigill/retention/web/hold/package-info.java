/** Orders that something stays: on the API and at the console. */
@NullMarked
package eu.sigill.retention.web.hold;

import org.jspecify.annotations.NullMarked;
