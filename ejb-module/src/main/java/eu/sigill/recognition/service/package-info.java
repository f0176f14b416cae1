/** Recognising a member on the order page, without learning who the others are. */
@NullMarked
package eu.sigill.recognition.service;

import org.jspecify.annotations.NullMarked;
