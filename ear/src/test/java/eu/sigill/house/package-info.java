/** The house under test: a real server with the EAR as shipped, a real database, and ways to knock at the door. */
@NullMarked
package eu.sigill.house;

import org.jspecify.annotations.NullMarked;
