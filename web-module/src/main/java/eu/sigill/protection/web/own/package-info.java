/** What members see of their protected orders on their own page, and how they claim. */
@NullMarked
package eu.sigill.protection.web.own;

import org.jspecify.annotations.NullMarked;
