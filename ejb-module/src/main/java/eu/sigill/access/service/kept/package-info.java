/** What the room keeps of users and tokens, and until when. */
@NullMarked
package eu.sigill.access.service.kept;

import org.jspecify.annotations.NullMarked;
