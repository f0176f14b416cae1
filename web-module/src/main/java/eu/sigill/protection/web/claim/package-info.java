/** Claims, at the console and for partners. */
@NullMarked
package eu.sigill.protection.web.claim;

import org.jspecify.annotations.NullMarked;
