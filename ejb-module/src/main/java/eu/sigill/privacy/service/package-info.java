/** What rooms with personal data tell whoever these are about. */
@NullMarked
package eu.sigill.privacy.service;

import org.jspecify.annotations.NullMarked;
