/** How long what is kept, by which law: rules as data. */
@NullMarked
package eu.sigill.retention.model.rule;

import org.jspecify.annotations.NullMarked;
