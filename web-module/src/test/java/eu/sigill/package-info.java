/** What holds for the whole house, seen from the floor that sees all others. */
@NullMarked
package eu.sigill;

import org.jspecify.annotations.NullMarked;
