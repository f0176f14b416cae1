package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Api;
import eu.sigill.house.Await;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.RawCall;
import eu.sigill.house.TestShop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the server writes of a request, and of one that is refused. */
@Tag("once")
class LogsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern LINE = Pattern.compile(
            "\\[\\d\\d/\\w{3}/\\d{4}:\\d\\d:\\d\\d:\\d\\d [+-]\\d{4}] 0\\.0\\.0\\.0 \"[A-Z]+ ([-*]|/[a-z0-9/.*{}-]*|\\*\\.xhtml)\" \\d{3} (\\d+|-) \\d+",
            Pattern.CASE_INSENSITIVE);

    private final TestShop shop = House.newShop();

    @Test
    void aRequestIsToldByItsDoor() {
        Call.get("/").send();
        House.api().get(shop.path("/link-keys"));
        Call.get(shop.form() + "?p=" + UUID.randomUUID()).send();
        Call.get("/" + UUID.randomUUID()).send();
        Call.get("/console/review/today").send();
        Call.get("/openapi").send();
        RawCall.send("ANNA /terms HTTP/1.0\r\n\r\n");

        Await.until(
                PATIENCE,
                "all have their lines",
                () -> doors().containsAll(List.of(
                        "GET /api/v1/shops/{shop}/link-keys",
                        "GET /evaluate-bgl/*",
                        "GET /",
                        "GET *",
                        "GET /console/review/today",
                        "GET -",
                        "OTHER /terms")));
        assertThat(lines("access.log")).allMatch(line -> LINE.matcher(line).matches());
    }

    private static List<String> doors() {
        return lines("access.log").stream().map(line -> line.split("\"", -1)[1]).toList();
    }

    @Test
    void aSecurityEventStandsInALogOfItsOwn() {
        var before = lines("security.log").size();

        new Api("nobody's token").get("/shops").is(401);
        Call.post("/console/access/sign-in")
                .header("Sec-Fetch-Site", "cross-site")
                .form(java.util.Map.of())
                .send()
                .is(403);

        Await.until(PATIENCE, "both are noted", () -> lines("security.log").size() >= before + 2);
        assertThat(lines("security.log"))
                .anyMatch(line -> line.endsWith("SIGILL000009: TOKEN_REFUSED"))
                .anyMatch(line -> line.endsWith("SIGILL000009: FORGED_FORM"));
        assertThat(lines("server.log")).noneMatch(line -> line.contains("SIGILL000009"));
    }

    private static List<String> lines(String log) {
        try {
            return Files.readAllLines(House.data().resolve("log").resolve(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
