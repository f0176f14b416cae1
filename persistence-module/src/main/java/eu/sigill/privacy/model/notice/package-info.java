/** What the persons concerned were told, edition by edition. */
@NullMarked
package eu.sigill.privacy.model.notice;

import org.jspecify.annotations.NullMarked;
