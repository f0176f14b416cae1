/** People and what is kept of them. */
@NullMarked
package eu.sigill.privacy;

import org.jspecify.annotations.NullMarked;
