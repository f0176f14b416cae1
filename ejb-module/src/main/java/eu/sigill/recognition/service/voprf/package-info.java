/** The verifiable oblivious function of RFC 9497, suite P256-SHA256, on Bouncy Castle: the server's side. */
@NullMarked
package eu.sigill.recognition.service.voprf;

import org.jspecify.annotations.NullMarked;
