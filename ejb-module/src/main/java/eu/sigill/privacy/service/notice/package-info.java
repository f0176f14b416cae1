/** What people are told: made out of rules, roles and what shops do, and kept as it was told. */
@NullMarked
package eu.sigill.privacy.service.notice;

import org.jspecify.annotations.NullMarked;
