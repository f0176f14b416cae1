/** Shops on the API and in the console. */
@NullMarked
package eu.sigill.merchant.web;

import org.jspecify.annotations.NullMarked;
