/** Reporting, answering and deciding claims. */
@NullMarked
package eu.sigill.protection.service.claim;

import org.jspecify.annotations.NullMarked;
