/** How far gone what was destroyed is: from tables, from files, from backups. */
@NullMarked
package eu.sigill.retention.model.level;

import org.jspecify.annotations.NullMarked;
