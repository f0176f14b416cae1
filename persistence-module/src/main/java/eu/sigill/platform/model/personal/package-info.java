/** What says at a field whether it tells of a person. */
@NullMarked
package eu.sigill.platform.model.personal;

import org.jspecify.annotations.NullMarked;
