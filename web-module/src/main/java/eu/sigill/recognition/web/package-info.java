/** What shops' pages ask about their shoppers, what their people decide about it, and what everybody may know of it. */
@NullMarked
package eu.sigill.recognition.web;

import org.jspecify.annotations.NullMarked;
