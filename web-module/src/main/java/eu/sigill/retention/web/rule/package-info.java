/** Pages on which rules are read, changed and approved. */
@NullMarked
package eu.sigill.retention.web.rule;

import org.jspecify.annotations.NullMarked;
