/** The badge's doors: what shops' pages load, and what tells shops how their pages do. */
@NullMarked
package eu.sigill.badge.web;

import org.jspecify.annotations.NullMarked;
