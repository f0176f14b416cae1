/** Settings: read once at the start, and refused there when they cannot be right. */
@NullMarked
package eu.sigill.platform.service.setting;

import org.jspecify.annotations.NullMarked;
