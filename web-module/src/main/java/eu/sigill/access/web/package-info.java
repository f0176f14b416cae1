/** Sign-in page, users and tokens in the console, bearer tokens on the API. */
@NullMarked
package eu.sigill.access.web;

import org.jspecify.annotations.NullMarked;
