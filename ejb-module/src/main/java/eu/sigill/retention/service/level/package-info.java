/** Getting what was destroyed out of files and backups too, and saying when it was. */
@NullMarked
package eu.sigill.retention.service.level;

import org.jspecify.annotations.NullMarked;
