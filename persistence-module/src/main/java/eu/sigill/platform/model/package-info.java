/** What every room's tables stand on: ids, pages of a list, the schema itself. */
@NullMarked
package eu.sigill.platform.model;

import org.jspecify.annotations.NullMarked;
