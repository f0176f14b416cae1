/** Asking buyers how it was: once for each order, and not those who objected. */
@NullMarked
package eu.sigill.invitation.service;

import org.jspecify.annotations.NullMarked;
