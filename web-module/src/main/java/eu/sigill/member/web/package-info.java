/** A member's own page, and how they get to it. */
@NullMarked
package eu.sigill.member.web;

import org.jspecify.annotations.NullMarked;
