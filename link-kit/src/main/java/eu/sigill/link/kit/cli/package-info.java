/** The command line. */
@NullMarked
package eu.sigill.link.kit.cli;

import org.jspecify.annotations.NullMarked;
