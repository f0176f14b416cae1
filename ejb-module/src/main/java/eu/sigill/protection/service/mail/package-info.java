/** What members are written about their protected orders and their claims. */
@NullMarked
package eu.sigill.protection.service.mail;

import org.jspecify.annotations.NullMarked;
