/** Where a page to be checked comes from. */
@NullMarked
package eu.sigill.badge.service.page.source;

import org.jspecify.annotations.NullMarked;
