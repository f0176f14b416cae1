/** What may stand in a name. */
@NullMarked
package eu.sigill.platform.model.text;

import org.jspecify.annotations.NullMarked;
