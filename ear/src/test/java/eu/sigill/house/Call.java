package eu.sigill.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** One request to the house, followed nowhere and with no cookie, as a browser without a past would send it. */
public final class Call {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String method;
    private final HttpRequest.Builder request;
    private HttpRequest.BodyPublisher body = BodyPublishers.noBody();

    private Call(String method, URI address) {
        this.method = method;
        this.request = HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    public static Call get(String path) {
        return of("GET", path);
    }

    public static Call head(String path) {
        return of("HEAD", path);
    }

    public static Call post(String path) {
        return of("POST", path);
    }

    public static Call of(String method, String path) {
        return new Call(method, URI.create(House.url() + path));
    }

    /** A request to another house than the one that all tests share. */
    public static Call elsewhere(String method, URI address) {
        return new Call(method, address);
    }

    public Call header(String name, String value) {
        request.setHeader(name, value);
        return this;
    }

    public Call body(String type, String text) {
        body = BodyPublishers.ofString(text);
        return header("Content-Type", type);
    }

    /** As a program sends it that does not know yet how much it will be. */
    public Call chunked(String type, String text) {
        body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text.getBytes(UTF_8)));
        return header("Content-Type", type);
    }

    /** As a form without scripts posts it. */
    public Call form(Map<String, String> fields) {
        return body(
                "application/x-www-form-urlencoded",
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** Sends it. Whatever the request was, an answer of 500 or above is a bug. */
    public Answer send() {
        try {
            var response = CLIENT.send(request.method(method, body).build(), BodyHandlers.ofString(UTF_8));
            return Answer.of(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Whether something at this address answers 200, for waiting. */
    static boolean isFine(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .build();
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
