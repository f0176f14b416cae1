/** Who wants no more invitations and reminders, for nobody to read. */
@NullMarked
package eu.sigill.privacy.model.objection;

import org.jspecify.annotations.NullMarked;
