/** What people asked for about their data, without who they are. */
@NullMarked
package eu.sigill.privacy.model.request;

import org.jspecify.annotations.NullMarked;
