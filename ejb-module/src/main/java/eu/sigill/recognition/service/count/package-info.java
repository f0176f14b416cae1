/** How often a shop's pages asked. */
@NullMarked
package eu.sigill.recognition.service.count;

import org.jspecify.annotations.NullMarked;
