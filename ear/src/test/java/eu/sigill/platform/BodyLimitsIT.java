package eu.sigill.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Await;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.TestShop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can send more than a path needs, nor fill the memory together with others. */
@Tag("once")
class BodyLimitsIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final int LONGEST_CALL = 1_200_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestShop shop = House.newShop();

    @ParameterizedTest
    @CsvSource({
        "/console/access/sign-in, 65536",
        "/evaluate-bgl/@, 2097152",
        "/evaluate-bgl/embed/@, 2097152",
        "/shops/@, 65536",
        "/nothing-here, 65536"
    })
    void aPageTakesAFormUpToItsLength(String pattern, int longest) {
        var path = pattern.replace("@", shop.domain());

        assertThat(posted(path, longest).status()).isNotEqualTo(413);
        isTooLarge(posted(path, longest + 1));
    }

    private static Answer posted(String path, int length) {
        return Call.post(path)
                .header("Sec-Fetch-Site", "same-origin")
                .body(FORM, "p=" + "x".repeat(length - 2))
                .send();
    }

    private static void isTooLarge(Answer answer) {
        answer.is(413);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.body()).contains("<h1>This is too large</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/access/sign-in", "/evaluate-bgl/x.example", "/nothing-here"})
    void aPageTakesNoFormOfUntoldLength(String path) {
        Call.post(path).chunked(FORM, "p=x").send().is(411);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/access/sign-in", "/console/link/checker", "/evaluate-bgl/x.example", "/terms"})
    void nothingIsWaitedForThatWouldBeTooMuch(String path) {
        var headers = List.of("Content-Type: " + FORM, "Content-Length: 60000000", "Sec-Fetch-Site: same-origin");
        try (var call = HangingCall.post(path, headers, "p=")) {
            // who is not signed in is led to the door, unread
            assertThat(call.status()).isIn("HTTP/1.1 413", "HTTP/1.1 302");
        }
    }

    @Test
    void aCallTakesJsonUpToItsLength() {
        var fits = "{\"x\":\"" + "x".repeat(LONGEST_CALL - 8) + "\"}";

        sent("/shops", JSON, fits).isProblem(422, "unknown-field");
        sent("/shops", JSON, fits + " ").isProblem(413, "body-too-large");
        inChunks("/shops", JSON, fits).isProblem(422, "unknown-field");
        inChunks("/shops", JSON, fits.replace("\"}", "xxxxxxxxx\"}")).isProblem(413, "body-too-large");
        inChunks("/shops", FORM, "x=y").isProblem(411, "length-required");
    }

    @Test
    void onlyAFileOfOrdersMayBeLong() {
        var file = "email,name,ref\n" + "x".repeat(LONGEST_CALL);
        var links = shop.path("/links");

        sent(links, CSV, file).is(200);
        inChunks(links, CSV, file).is(200);
        sent(links, NDJSON, "{}\n".repeat(LONGEST_CALL / 2)).is(200);
        sent(links, JSON, file).isProblem(413, "body-too-large");
        sent(shop.path("/links/inspect"), CSV, file).isProblem(413, "body-too-large");
        sent("/shops", CSV, file).isProblem(413, "body-too-large");
    }

    @Test
    void aFileHasItsLengthToo() {
        var links = shop.path("/links");

        var headers = List.of(
                "Content-Type: text/csv", "Authorization: Bearer " + House.api().token(), "Content-Length: 64000001");
        try (var call = HangingCall.post("/api/v1" + links, headers, "email")) {
            assertThat(call.status()).isEqualTo("HTTP/1.1 413");
        }
        sent(links, CSV, "email,name,ref\n" + "x".repeat(20_000_000)).is(200);
        inChunks(links, CSV, "email,name,ref\n" + "x".repeat(20_000_000)).is(200);
    }

    @Test
    void largeBodiesWaitForOneAnother() {
        var hanging = new ArrayList<HangingCall>();
        try {
            var call = awaitBusy(() -> hanging.add(hangingFile()), () -> inChunks(shop.path("/links"), CSV, "x"));
            call.isProblem(429, "too-busy");
            assertThat(call.header("Retry-After")).isEqualTo("5");

            var page = awaitBusy(() -> hanging.add(hangingForm()), () -> posted(shop.form(), 2_000_000));
            assertThat(page.header("Retry-After")).isEqualTo("5");
            assertThat(page.body()).contains("<h1>Too much is going on at once</h1>");

            posted(shop.form(), 1_000).is(404);
            sent(shop.path("/links"), CSV, "email,name,ref\n").is(200);
        } finally {
            hanging.forEach(HangingCall::close);
        }
        Await.until(
                PATIENCE,
                "large bodies pass again",
                () -> inChunks(shop.path("/links"), CSV, "email,name,ref\n").status() == 200);
    }

    /** Sends one more and then one more, until it is too much. */
    private static Answer awaitBusy(Runnable another, Supplier<Answer> call) {
        for (var i = 0; i < 20; i++) {
            another.run();
            var answer = call.get();
            if (answer.status() == 429) {
                return answer;
            }
        }
        throw new AssertionError("the house takes any number of large bodies at once");
    }

    private HangingCall hangingFile() {
        var headers = List.of(
                "Content-Type: text/csv", "Authorization: Bearer " + House.api().token(), "Transfer-Encoding: chunked");
        return HangingCall.post("/api/v1" + shop.path("/links"), headers, "5\r\nemail\r\n");
    }

    private HangingCall hangingForm() {
        return HangingCall.post(shop.form(), List.of("Content-Type: " + FORM, "Content-Length: 2000000"), "p=");
    }

    private static Answer sent(String path, String type, String body) {
        return House.api()
                .call("POST", path)
                .header("Accept", "text/csv, application/x-ndjson, application/json")
                .body(type, body)
                .send();
    }

    private static Answer inChunks(String path, String type, String body) {
        return House.api()
                .call("POST", path)
                .header("Accept", "text/csv, application/x-ndjson, application/json")
                .chunked(type, body)
                .send();
    }
}
