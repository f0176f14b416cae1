/** Who may come in: users, their roles, tokens for programs. */
@NullMarked
package eu.sigill.access.model;

import org.jspecify.annotations.NullMarked;
