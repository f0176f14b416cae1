/** The room retention, through its doors. */
@NullMarked
package eu.sigill.retention;

import org.jspecify.annotations.NullMarked;
