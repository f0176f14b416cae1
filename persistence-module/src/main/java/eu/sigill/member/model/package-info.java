/** Shoppers who have a contract with the operator. */
@NullMarked
package eu.sigill.member.model;

import org.jspecify.annotations.NullMarked;
