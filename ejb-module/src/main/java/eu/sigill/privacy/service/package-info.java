/** What rooms with personal data tell whoever these are about, and what the house answers for. */
@NullMarked
package eu.sigill.privacy.service;

import org.jspecify.annotations.NullMarked;
