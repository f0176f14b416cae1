/** The catalogue of rules: what holds, what follows from it, and who may change it. */
@NullMarked
package eu.sigill.retention.service.rule;

import org.jspecify.annotations.NullMarked;
