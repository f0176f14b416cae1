package eu.sigill.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sign-in page before somebody who guesses, each from a network of their own. */
class SignInThrottleIT {

    private static final String WRONG = "Name or password is not right";
    private static final String WAIT = "There were too many tries";

    @Test
    void letsANameFailFiveTimesAndThenWait() throws Exception {
        var guesser = from("127.81.0.1");

        for (var times = 0; times < 5; times++) {
            assertThat(guess(guesser, "no-such-name")).contains(WRONG);
        }

        assertThat(guess(guesser, "no-such-name")).contains(WAIT).doesNotContain(WRONG);
        assertThat(guess(guesser, "another-name")).contains(WRONG);
        assertThat(guess(from("127.82.0.1"), "no-such-name")).contains(WRONG);
    }

    @Test
    void letsANetworkFailFiftyTimesWhoeverItTriesToBe() throws Exception {
        var guesser = from("127.83.0.1");

        for (var times = 0; times < 50; times++) {
            assertThat(guess(guesser, "name-" + times)).contains(WRONG);
        }

        assertThat(guess(guesser, "one-more-name")).contains(WAIT).doesNotContain(WRONG);
        assertThat(guess(guesser, "operator", House.operatorPassword()))
                .as("even who is right waits, or a list of passwords could be tried")
                .contains(WAIT);
        assertThat(guess(from("127.84.0.1"), "name-0")).contains(WRONG);
    }

    private static HttpClient from(String address) throws IOException {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .build();
    }

    private static String guess(HttpClient guesser, String name) throws IOException, InterruptedException {
        return guess(guesser, name, "a wrong password");
    }

    private static String guess(HttpClient guesser, String name, String password)
            throws IOException, InterruptedException {
        var fields = Map.of(
                "signin", "signin",
                "signin:name", name,
                "signin:password", password,
                "signin:next", "",
                "signin:enter", "Sign in",
                "jakarta.faces.ViewState", "stateless");
        var body = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(
                        House.url().toString().replace("localhost", "127.0.0.1") + "/console/access/sign-in?lang=en"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body))
                .build();
        return guesser.send(request, BodyHandlers.ofString(UTF_8)).body();
    }
}
