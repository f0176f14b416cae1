package eu.sigill.platform.threshold;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.HttpString;
import java.util.Optional;

/**
 * The door that a request came to, for the access log.
 *
 * <p>Servlets know it, and forget it once they have answered; the log's line is put together after that. So it is written
 * beside the answer's headers, which have gone out by then.
 */
final class Door {

    /** Where servlets tell it. */
    static final String ATTRIBUTE = "eu.sigill.door";

    /** Where the access log finds it. */
    static final HttpString HEADER = new HttpString("Sigill-Door");

    private Door() {}

    /** Called once the whole answer is out. */
    static void keep(HttpServerExchange exchange) {
        Optional.ofNullable(exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY))
                .map(context -> context.getServletRequest().getAttribute(ATTRIBUTE))
                .ifPresent(door -> exchange.getResponseHeaders().put(HEADER, door.toString()));
    }
}
