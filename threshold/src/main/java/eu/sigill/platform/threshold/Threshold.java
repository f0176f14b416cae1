package eu.sigill.platform.threshold;

import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes from each request what tells who sent it, so that nothing behind can log or keep that.
 *
 * <p>The address becomes a token for limits, which are all that need it, and is cut or dropped. Headers in which proxies
 * write addresses are taken off. A method that nobody knows is a text that somebody typed, and gets another name.
 */
public final class Threshold implements HttpHandler {

    /** Under this attribute a servlet finds the token of the network that a request comes from. */
    public static final String NETWORK = "eu.sigill.network";

    private static final HttpString OTHER = new HttpString("OTHER");

    private static final Set<HttpString> METHODS = Set.of(
            Methods.GET,
            Methods.HEAD,
            Methods.POST,
            Methods.PUT,
            Methods.PATCH,
            Methods.DELETE,
            Methods.OPTIONS,
            Methods.TRACE,
            Methods.CONNECT);

    private final HttpHandler next;
    private final NetworkTokens tokens;
    private boolean behindProxy;
    private boolean keepsNetworks;

    /** As the server makes it. */
    public Threshold(HttpHandler next) {
        this(next, new NetworkTokens(Clock.systemUTC()));
    }

    Threshold(HttpHandler next, NetworkTokens tokens) {
        this.next = next;
        this.tokens = tokens;
    }

    /** {@code true} where a proxy of the operator's own stands in front; else what a header says is anybody's word. */
    public void setProxy(String told) {
        behindProxy = isTrue(told);
    }

    /** {@code true} to leave the front of each address for the access log. */
    public void setNetworks(String told) {
        keepsNetworks = isTrue(told);
    }

    private static boolean isTrue(String told) {
        return told.strip().equalsIgnoreCase("true");
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var from = from(exchange);
        exchange.putAttachment(HttpServerExchange.REQUEST_ATTRIBUTES, new HashMap<>(Map.of(NETWORK, tokens.of(from))));
        exchange.setSourceAddress(new InetSocketAddress(
                from.filter(known -> keepsNetworks).map(Front::cut).orElse(Front.NOWHERE), 0));
        ClientHeaders.removeFrom(exchange.getRequestHeaders());
        if (!METHODS.contains(exchange.getRequestMethod())) {
            exchange.setRequestMethod(OTHER);
        }
        exchange.addExchangeCompleteListener(Threshold::endWhereItBegan);
        next.handleRequest(exchange);
    }

    /**
     * Leaves the last step, after which the next request may come, to the thread that reads it.
     *
     * <p>A worker that took it would wake the reader in the middle of it, and the reader spins until the worker goes on:
     * where others want the processor too, most of its time went there.
     */
    private static void endWhereItBegan(HttpServerExchange exchange, ExchangeCompletionListener.NextListener last) {
        Door.keep(exchange);
        if (exchange.isInIoThread()) {
            last.proceed();
        } else {
            exchange.getIoThread().execute(last::proceed);
        }
    }

    private Optional<InetAddress> from(HttpServerExchange exchange) {
        var peer = Optional.ofNullable(exchange.getSourceAddress()).map(InetSocketAddress::getAddress);
        return behindProxy ? ClientHeaders.told(exchange.getRequestHeaders()).or(() -> peer) : peer;
    }
}
