/** Registering and changing shops, and the gate that says who may see which. */
@NullMarked
package eu.sigill.merchant.service;

import org.jspecify.annotations.NullMarked;
