/** What a shop decided about recognition, and how often its pages asked. */
@NullMarked
package eu.sigill.recognition.model;

import org.jspecify.annotations.NullMarked;
