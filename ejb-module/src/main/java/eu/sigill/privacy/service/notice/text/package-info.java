/** How a notice is worded, and what differs between two. */
@NullMarked
package eu.sigill.privacy.service.notice.text;

import org.jspecify.annotations.NullMarked;
