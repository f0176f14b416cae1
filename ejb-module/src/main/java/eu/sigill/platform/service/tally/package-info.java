/** What is only counted: in memory first, written down every few seconds. */
@NullMarked
package eu.sigill.platform.service.tally;

import org.jspecify.annotations.NullMarked;
