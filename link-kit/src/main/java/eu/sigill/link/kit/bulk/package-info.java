/** Many links at once, row by row, from CSV or NDJSON. */
@NullMarked
package eu.sigill.link.kit.bulk;

import org.jspecify.annotations.NullMarked;
