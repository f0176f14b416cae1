/** Which rule decides, and when something is due by it. */
@NullMarked
package eu.sigill.retention.service.rule.deciding;

import org.jspecify.annotations.NullMarked;
