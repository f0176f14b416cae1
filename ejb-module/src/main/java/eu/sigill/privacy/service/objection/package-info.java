/** Who is invited and reminded no more. */
@NullMarked
package eu.sigill.privacy.service.objection;

import org.jspecify.annotations.NullMarked;
