/** Notices: in the console, and for everybody. */
@NullMarked
package eu.sigill.privacy.web.notice;

import org.jspecify.annotations.NullMarked;
