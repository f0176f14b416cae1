/** Covers, protecting orders, and claims. */
@NullMarked
package eu.sigill.protection.service;

import org.jspecify.annotations.NullMarked;
