package eu.sigill.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import eu.sigill.house.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.List;

/** A request whose body begins, and then does not come. */
record HangingCall(Socket socket) implements AutoCloseable {

    static HangingCall post(String path, List<String> headers, String begun) {
        var url = House.url();
        try {
            var socket = new Socket(url.getHost(), url.getPort());
            var request = "POST %s HTTP/1.1\r\nHost: %s\r\n%s\r\n\r\n%s"
                    .formatted(path, url.getAuthority(), String.join("\r\n", headers), begun);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new HangingCall(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line of the answer; whoever waits for it gets one only if the house does not wait for the body. */
    String status() {
        try {
            return new String(socket.getInputStream().readNBytes("HTTP/1.1 000".length()), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
