/** Work that nobody waits for, and how it gives way to people who do. */
@NullMarked
package eu.sigill.platform.service.pace;

import org.jspecify.annotations.NullMarked;
