/** Register, roles and balancing on paper and in spreadsheets. */
@NullMarked
package eu.sigill.privacy.web.export;

import org.jspecify.annotations.NullMarked;
