/** Making, opening and inspecting links with a shop's wrapped keys. */
@NullMarked
package eu.sigill.link.service;

import org.jspecify.annotations.NullMarked;
