/** What happened to somebody's safety, told in a file of its own. */
@NullMarked
package eu.sigill.platform.service.security;

import org.jspecify.annotations.NullMarked;
