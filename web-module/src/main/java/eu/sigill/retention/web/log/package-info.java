/** Where operators and privacy officers look after the logs. */
@NullMarked
package eu.sigill.retention.web.log;

import org.jspecify.annotations.NullMarked;
