/** Link keys, links and the link checker, on the API and in the console. */
@NullMarked
package eu.sigill.link.web;

import org.jspecify.annotations.NullMarked;
