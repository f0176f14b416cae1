/** The records of Art. 30 of the GDPR, with time limits out of the rules. */
@NullMarked
package eu.sigill.privacy.service.register;

import org.jspecify.annotations.NullMarked;
