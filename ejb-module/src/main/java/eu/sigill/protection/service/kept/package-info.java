/** What the room keeps of guarantees and claims, until when, and what they rest on. */
@NullMarked
package eu.sigill.protection.service.kept;

import org.jspecify.annotations.NullMarked;
