/** Signing in, users, tokens: the front door of the room access. */
@NullMarked
package eu.sigill.access.service;

import org.jspecify.annotations.NullMarked;
