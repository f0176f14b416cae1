/** What every request steps over before the server and the EAR see it. */
@NullMarked
package eu.sigill.platform.threshold;

import org.jspecify.annotations.NullMarked;
