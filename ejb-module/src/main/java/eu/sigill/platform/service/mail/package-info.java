/** Writing to people: what is said, sealed until it is handed to a mail server. */
@NullMarked
package eu.sigill.platform.service.mail;

import org.jspecify.annotations.NullMarked;
