/** The register in the console. */
@NullMarked
package eu.sigill.privacy.web.register;

import org.jspecify.annotations.NullMarked;
