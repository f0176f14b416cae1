/** Writing the ledger, signing its end, and proving that nothing was taken out of it. */
@NullMarked
package eu.sigill.retention.service.ledger;

import org.jspecify.annotations.NullMarked;
