/** Joining, rising and leaving, and finding members by their address. */
@NullMarked
package eu.sigill.member.service;

import org.jspecify.annotations.NullMarked;
