/** Files that never change under their name. */
@NullMarked
package eu.sigill.platform.web.asset;

import org.jspecify.annotations.NullMarked;
