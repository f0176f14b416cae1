/** How the house speaks HTTP: the API's root, problems, languages, headers, addresses of pages. */
@NullMarked
package eu.sigill.platform.web;

import org.jspecify.annotations.NullMarked;
