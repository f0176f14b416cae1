/** The proof of what was destroyed, at the console, and how retention stands for whoever watches the server. */
@NullMarked
package eu.sigill.retention.web.proof;

import org.jspecify.annotations.NullMarked;
