/** What a shop's people are told about their order page. */
@NullMarked
package eu.sigill.badge.service.check;

import org.jspecify.annotations.NullMarked;
