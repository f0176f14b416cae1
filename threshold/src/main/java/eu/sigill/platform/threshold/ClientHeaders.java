package eu.sigill.platform.threshold;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headers in which proxies write who asked them. */
final class ClientHeaders {

    private static final List<HttpString> ALL = Stream.of(
                    "X-Forwarded-For",
                    "Forwarded",
                    "X-Real-IP",
                    "CF-Connecting-IP",
                    "CF-Connecting-IPv6",
                    "CF-Pseudo-IPv4",
                    "True-Client-IP",
                    "Fastly-Client-IP",
                    "Fly-Client-IP",
                    "X-Appengine-User-IP",
                    "X-Azure-ClientIP",
                    "X-Azure-SocketIP",
                    "X-Client-IP",
                    "Client-IP",
                    "X-Cluster-Client-IP",
                    "X-Envoy-External-Address",
                    "X-Original-Forwarded-For",
                    "X-Originating-IP",
                    "X-ProxyUser-IP",
                    "X-Remote-Addr",
                    "X-Remote-IP")
            .map(HttpString::new)
            .toList();

    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern IPV4 = Pattern.compile("((?:" + BYTE + "\\.){3}" + BYTE + ")(?::\\d+)?");
    private static final Pattern IPV6 =
            Pattern.compile("\\[?([0-9a-fA-F]*:[0-9a-fA-F:]*:[0-9a-fA-F:.]*)(?:](?::\\d+)?)?");

    private ClientHeaders() {}

    static void removeFrom(HeaderMap headers) {
        ALL.forEach(headers::remove);
    }

    /** The last hop of {@code X-Forwarded-For}: our own proxy wrote it. Whatever stands before came with the request. */
    static Optional<InetAddress> told(HeaderMap headers) {
        return Optional.ofNullable(headers.getLast(Headers.X_FORWARDED_FOR))
                .map(hops -> hops.substring(hops.lastIndexOf(',') + 1).strip())
                .flatMap(ClientHeaders::address);
    }

    /** Figures only: a name would be looked up, at a server of somebody's choice. */
    private static Optional<InetAddress> address(String text) {
        return Stream.of(IPV4, IPV6)
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst()
                .flatMap(ClientHeaders::parsed);
    }

    private static Optional<InetAddress> parsed(String figures) {
        try {
            return Optional.of(InetAddress.getByName(figures));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
