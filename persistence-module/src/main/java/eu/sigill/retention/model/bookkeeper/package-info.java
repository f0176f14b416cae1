/** Where the books are kept, and when their year ends. */
@NullMarked
package eu.sigill.retention.model.bookkeeper;

import org.jspecify.annotations.NullMarked;
