/** How far gone what was destroyed is, on the API. */
@NullMarked
package eu.sigill.retention.web.level;

import org.jspecify.annotations.NullMarked;
