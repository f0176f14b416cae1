/** Whether shoppers are recognised, by whom, and what is left of it. */
@NullMarked
package eu.sigill.recognition;

import org.jspecify.annotations.NullMarked;
