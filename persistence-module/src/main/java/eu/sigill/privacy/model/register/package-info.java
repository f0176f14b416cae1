/** What is done with personal data here, and who answers for it. */
@NullMarked
package eu.sigill.privacy.model.register;

import org.jspecify.annotations.NullMarked;
