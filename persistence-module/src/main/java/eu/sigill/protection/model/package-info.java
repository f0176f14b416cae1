/** What orders are protected up to and for how long, which orders are, and what became of claims. */
@NullMarked
package eu.sigill.protection.model;

import org.jspecify.annotations.NullMarked;
