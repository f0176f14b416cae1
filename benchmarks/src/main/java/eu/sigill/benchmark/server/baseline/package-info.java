/** What is put into a copy of the server to be measured against. */
@NullMarked
package eu.sigill.benchmark.server.baseline;

import org.jspecify.annotations.NullMarked;
