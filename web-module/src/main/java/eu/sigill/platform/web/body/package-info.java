/** How much a request may bring along, and how much all of them together. */
@NullMarked
package eu.sigill.platform.web.body;

import org.jspecify.annotations.NullMarked;
