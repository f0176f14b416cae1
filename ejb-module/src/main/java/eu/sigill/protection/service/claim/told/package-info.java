/** What is told of a claim, and why one is not taken. */
@NullMarked
package eu.sigill.protection.service.claim.told;

import org.jspecify.annotations.NullMarked;
