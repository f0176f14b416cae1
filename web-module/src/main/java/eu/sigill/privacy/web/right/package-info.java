/** Where people see to what is kept of them, and privacy officers to the time that it takes. */
@NullMarked
package eu.sigill.privacy.web.right;

import org.jspecify.annotations.NullMarked;
