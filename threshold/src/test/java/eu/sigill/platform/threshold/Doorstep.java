package eu.sigill.platform.threshold;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.server.handlers.accesslog.AccessLogHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.xnio.XnioIoThread;

/**
 * A real server with the threshold where ours has it: inside the access log, before everything else. Workers answer, as
 * they do where there are servlets.
 */
final class Doorstep implements AutoCloseable {

    private final LinkedBlockingQueue<String> logged = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Thread> endedBy = new LinkedBlockingQueue<>();
    private final Undertow server;

    private Doorstep(Clock clock, String proxy, String networks) {
        var threshold = new Threshold(new BlockingHandler(Doorstep::tellWhatCameIn), new NetworkTokens(clock));
        threshold.setProxy(proxy);
        threshold.setNetworks(networks);
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(logging(threshold))
                .build();
        server.start();
    }

    static Doorstep bare() {
        return at(Clock.systemUTC());
    }

    static Doorstep at(Clock clock) {
        return new Doorstep(clock, "false", "");
    }

    static Doorstep behindAProxy() {
        return new Doorstep(Clock.systemUTC(), "true", "false");
    }

    static Doorstep keepingNetworks() {
        return new Doorstep(Clock.systemUTC(), "true", "true");
    }

    private HttpHandler logging(HttpHandler next) {
        return new AccessLogHandler(next, this::log, "%a %h %m", Doorstep.class.getClassLoader());
    }

    private void log(String line) {
        endedBy.add(Thread.currentThread());
        logged.add(line);
    }

    private static void tellWhatCameIn(HttpServerExchange exchange) {
        var answer = new Properties();
        answer.put(
                "network",
                exchange.getAttachment(HttpServerExchange.REQUEST_ATTRIBUTES).get(Threshold.NETWORK));
        answer.put("source", exchange.getSourceAddress().toString());
        answer.put("method", exchange.getRequestMethod().toString());
        answer.put("headers", exchange.getRequestHeaders().toString());
        exchange.getResponseSender().send(String.join("\n", lines(answer)));
    }

    private static List<String> lines(Properties answer) {
        return answer.entrySet().stream().map(String::valueOf).toList();
    }

    /** What stood behind the threshold of a request with these headers. */
    Seen ask(String... headers) {
        return send("GET", headers);
    }

    Seen send(String method, String... headers) {
        var address = (InetSocketAddress) server.getListenerInfo().getFirst().getAddress();
        try (var socket = new Socket(address.getAddress(), address.getPort())) {
            var request = method + " / HTTP/1.0\r\n" + String.join("\r\n", headers) + (headers.length > 0 ? "\r\n" : "")
                    + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return Seen.in(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line that the last request left in the access log. */
    String logged() throws InterruptedException {
        return String.valueOf(logged.poll(10, TimeUnit.SECONDS));
    }

    /** Whether the last request came to its end in a thread that reads requests. */
    boolean endedByReader() throws InterruptedException {
        return endedBy.poll(10, TimeUnit.SECONDS) instanceof XnioIoThread;
    }

    @Override
    public void close() {
        server.stop();
    }

    record Seen(String network, String source, String method, String headers) {

        static Seen in(String answer) {
            return new Seen(
                    told("network", answer), told("source", answer), told("method", answer), told("headers", answer));
        }

        private static String told(String name, String answer) {
            return answer.lines()
                    .filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
