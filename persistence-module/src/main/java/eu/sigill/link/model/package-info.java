/** Key pairs of shops, what became of their links, and one-time ids. */
@NullMarked
package eu.sigill.link.model;

import org.jspecify.annotations.NullMarked;
