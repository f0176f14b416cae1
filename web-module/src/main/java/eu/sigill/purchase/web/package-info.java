/** What shops' pages sent that nobody wants to have, on the API and in the console. */
@NullMarked
package eu.sigill.purchase.web;

import org.jspecify.annotations.NullMarked;
