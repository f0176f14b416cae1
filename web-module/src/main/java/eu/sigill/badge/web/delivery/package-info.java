/** What every page of every shop loads: the badge's script, its parts and its data. */
@NullMarked
package eu.sigill.badge.web.delivery;

import org.jspecify.annotations.NullMarked;
