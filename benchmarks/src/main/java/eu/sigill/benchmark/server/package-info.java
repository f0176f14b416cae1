/** What the server's busiest answers cost, beside empty answers of the same server. */
@NullMarked
package eu.sigill.benchmark.server;

import org.jspecify.annotations.NullMarked;
