/** What rooms keep, seen as rows with a date: who is due, and what became of them. */
@NullMarked
package eu.sigill.retention.model.row;

import org.jspecify.annotations.NullMarked;
