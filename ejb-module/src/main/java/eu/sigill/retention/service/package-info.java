/** Rules, periods, the sweep that keeps them, and the record that proves it. */
@NullMarked
package eu.sigill.retention.service;

import org.jspecify.annotations.NullMarked;
