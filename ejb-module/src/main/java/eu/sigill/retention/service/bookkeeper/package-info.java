/** Who keeps the books of this house, as far as the law asks. */
@NullMarked
package eu.sigill.retention.service.bookkeeper;

import org.jspecify.annotations.NullMarked;
