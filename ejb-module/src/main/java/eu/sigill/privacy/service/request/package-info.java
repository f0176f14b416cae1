/** How people ask, prove that it is them, and are answered in time. */
@NullMarked
package eu.sigill.privacy.service.request;

import org.jspecify.annotations.NullMarked;
