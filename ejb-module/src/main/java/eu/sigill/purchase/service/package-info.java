/** Which fields of an order a case needs, and taking in exactly these. */
@NullMarked
package eu.sigill.purchase.service;

import org.jspecify.annotations.NullMarked;
