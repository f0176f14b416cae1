/** Mails on their way out. */
@NullMarked
package eu.sigill.platform.model.mail;

import org.jspecify.annotations.NullMarked;
