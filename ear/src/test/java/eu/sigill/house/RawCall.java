package eu.sigill.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A request line as it stands, for addresses that no decent client would send. */
public final class RawCall {

    private static final int PATIENCE_MILLIS = 60_000;

    private RawCall() {}

    /** By HTTP/1.0, whose answers are not cut in chunks. */
    public static Answer get(String path) {
        return parsed(send("GET %s HTTP/1.0\r\nHost: %s\r\n\r\n"
                .formatted(path, House.url().getAuthority())));
    }

    /** Whatever comes back when exactly this is sent; nothing, if the house hangs up. */
    public static String send(String request) {
        var url = House.url();
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (SocketException e) { // hung up while we were still talking
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer parsed(String text) {
        var end = text.indexOf("\r\n\r\n");
        var head = text.substring(0, end).lines().toList();
        Map<String, List<String>> headers = head.stream()
                .skip(1)
                .map(line -> line.split(": ?", 2))
                .collect(Collectors.groupingBy(
                        line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList())));
        return new Answer(
                Integer.parseInt(head.getFirst().split(" ", 3)[1]),
                HttpHeaders.of(headers, (name, value) -> true),
                text.substring(end + 4));
    }
}
