/** How often pages may ask: recognising is an answer that somebody could ask for about anybody. */
@NullMarked
package eu.sigill.recognition.service.limit;

import org.jspecify.annotations.NullMarked;
