/** The cryptography: how a text is closed and opened again. */
@NullMarked
package eu.sigill.link.kit.seal;

import org.jspecify.annotations.NullMarked;
