/** What people may have done about their data: see, take along, put right, erase. */
@NullMarked
package eu.sigill.privacy.service.right;

import org.jspecify.annotations.NullMarked;
