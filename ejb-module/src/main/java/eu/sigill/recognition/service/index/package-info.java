/** Where a browser finds out whether its shopper is a member, and as what: buckets of sealed entries, all of one size. */
@NullMarked
package eu.sigill.recognition.service.index;

import org.jspecify.annotations.NullMarked;
