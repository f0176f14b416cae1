/** Forms that were sent when nobody was in any more: nothing that was typed is lost, and nothing of it is stored. */
@NullMarked
package eu.sigill.platform.web.again;

import org.jspecify.annotations.NullMarked;
