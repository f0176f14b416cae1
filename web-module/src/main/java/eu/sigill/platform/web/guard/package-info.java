/** What every call passes first: where it comes from, and what its answer may do. */
@NullMarked
package eu.sigill.platform.web.guard;

import org.jspecify.annotations.NullMarked;
