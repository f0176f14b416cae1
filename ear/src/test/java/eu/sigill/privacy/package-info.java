/** People and what is kept of them, and what the house answers for. */
@NullMarked
package eu.sigill.privacy;

import org.jspecify.annotations.NullMarked;
