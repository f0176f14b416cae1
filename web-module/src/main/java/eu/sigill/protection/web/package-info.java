/** Covers, protections and claims on the API and in the console. */
@NullMarked
package eu.sigill.protection.web;

import org.jspecify.annotations.NullMarked;
