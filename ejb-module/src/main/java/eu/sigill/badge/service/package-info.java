/** What a shop's pages tell the badge, and what the badge tells a shop's pages. */
@NullMarked
package eu.sigill.badge.service;

import org.jspecify.annotations.NullMarked;
