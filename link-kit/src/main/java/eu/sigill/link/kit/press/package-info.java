/** The working tools behind maker and opener: costly to build, kept for the next link, one thread at a time. */
@NullMarked
package eu.sigill.link.kit.press;

import org.jspecify.annotations.NullMarked;
