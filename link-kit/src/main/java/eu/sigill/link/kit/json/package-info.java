/** JSON to the letter of RFC 8259, as far as links need it. */
@NullMarked
package eu.sigill.link.kit.json;

import org.jspecify.annotations.NullMarked;
