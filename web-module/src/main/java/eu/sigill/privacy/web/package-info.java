/** What the pages about privacy share. */
@NullMarked
package eu.sigill.privacy.web;

import org.jspecify.annotations.NullMarked;
