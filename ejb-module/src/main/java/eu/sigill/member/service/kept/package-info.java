/** What the room keeps of contracts, and until when. */
@NullMarked
package eu.sigill.member.service.kept;

import org.jspecify.annotations.NullMarked;
