package eu.sigill.recognition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Api;
import eu.sigill.house.House;
import eu.sigill.house.Logs;
import eu.sigill.house.TestShop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shop's page may ask, and all that is no question. */
class RecognitionApiIT {

    private static final String JSON = "application/json";
    private static final String BY_HASH = "/recognitions";
    private static final String BLINDLY = "/recognitions/v2";
    private static final String HASH = Hashes.md5("stranger@lezer.example");

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final TestShop shop = House.newShop();

    @Test
    void answersByHashWhereTheShopAllowsIt() {
        decided("V1", today.plusDays(1));

        var answer = byHash(HASH).is(200);

        assertThat(answer.body()).isEqualTo("{\"level\":0}");
        assertThat(answer.header("Content-Type")).isEqualTo(JSON);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        byHash(Hashes.sha256("stranger@lezer.example").toUpperCase(java.util.Locale.ROOT))
                .is(200);
    }

    @Test
    void answersNoHashesElsewhere() {
        byHash(HASH).isProblem(409, "recognition-off");

        var past = House.newShop();
        write(past, "V1", today.minusDays(2));
        post(BY_HASH, Map.of("shop", past.id(), "hash", HASH)).isProblem(409, "recognition-off");
    }

    @Test
    void answersNothingWhereItIsSwitchedOff() {
        decided("OFF", today);

        byHash(HASH).isProblem(409, "recognition-off");
        post(BLINDLY, question()).isProblem(409, "recognition-off");
    }

    @Test
    void answersNothingWhereTheShopAsksItsShoppersFirst() {
        decided("V1", today.plusDays(1));
        House.database().write("insert into badge_shop (shop_id, asks_first, version) values (?, true, 0)", shop.id());

        byHash(HASH).isProblem(409, "asks-first");
        post(BLINDLY, question()).isProblem(409, "asks-first");
    }

    @Test
    void answersBlindedPointsByDefaultForAllAlike() {
        var shopper = shopper();

        for (var i = 0; i < 5; i++) {
            var blinding = shopper.blind("stranger" + i + "@lezer.example");
            var answer = post(BLINDLY, shopper.question(shop.id(), blinding)).is(200);

            assertThat(shopper.level(blinding, answer.json())).isZero();
            assertThat(answer.body())
                    .hasSameSizeAs(post(BLINDLY, question()).is(200).body());
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        }
    }

    @Test
    void letsParametersBeKeptUntilTheyChange() {
        var first = parameters();

        assertThat(first.header("Cache-Control")).matches("public, max-age=[0-9]{1,4}");
        assertThat(first.json().keySet()).containsExactlyInAnyOrder("epoch", "bits", "entries", "index", "publicKey");
        var again = Api.nobody("GET", BLINDLY)
                .header("If-None-Match", first.header("ETag"))
                .send();
        assertThat(again.is(304).body()).isEmpty();
    }

    @Test
    void answersEverybodyFromTheIndexWhoseDigestItPublishes() {
        var told = parameters().json();
        var bucket = post(BLINDLY, question()).is(200).json().getString("entries");

        assertThat(told.getInt("bits")).as("one bucket is all of it").isZero();
        assertThat(told.getString("index"))
                .isEqualTo(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                BlindShopper.sha256(Base64.getUrlDecoder().decode(bucket))));
    }

    @Test
    void saysBeforehandThatEveryShopMayAsk() {
        var answer = Api.nobody("OPTIONS", BY_HASH)
                .header("Origin", "https://" + shop.domain())
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .send()
                .is(204);

        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.all("Access-Control-Allow-Credentials")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "00112233445566778899aabbccddeef",
                "00112233445566778899aabbccddeefg",
                "maria@lezer.example"
            })
    void refusesWhatIsNoHash(String hash) {
        decided("V1", today);
        var rows = House.database().rows();

        var refusal = byHash(hash).isProblem(422, "bad-hash").naming("hash");

        assertThat(refusal.problem()).isEqualTo(byHash("").problem());
        assertThat(House.database().rows()).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", // 33 bytes, a prefix that is none
                "AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH", // x = 7 is on no point
                "Av____8AAAABAAAAAAAAAAAAAAAA________________", // x = p
                "Av__________________________________________", // x > p
                "AmsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWAA", // 34 bytes
                "*"
            })
    void refusesWhatIsNoPoint(String point) {
        var question = question();
        question.put("blinded", point);
        var rows = House.database().rows();

        var refusal = post(BLINDLY, question).isProblem(422, "bad-point").naming("blinded");

        question.put("blinded", "");
        assertThat(refusal.problem()).isEqualTo(post(BLINDLY, question).problem());
        assertThat(House.database().rows()).isEqualTo(rows);
    }

    @Test
    void refusesWhatIsNoQuestion() {
        decided("V1", today);
        var rows = House.database().rows();

        post(BY_HASH, Map.of("shop", "X" + "0".repeat(32), "hash", HASH)).isProblem(404, "unknown-shop");
        post(BY_HASH, Map.of("shop", "nowhere", "hash", HASH)).isProblem(404, "unknown-shop");
        post(BY_HASH, Map.of("shop", shop.id(), "hash", HASH, "email", "x")).isProblem(422, "invalid-field");
        Api.nobody("POST", BY_HASH).body(JSON, "{").send().isProblem(400, "unreadable-body");
        Api.nobody("POST", BY_HASH).body(JSON, " ".repeat(2_000)).send().isProblem(413, "body-too-large");
        Api.nobody("POST", BY_HASH).chunked(JSON, " ".repeat(2_000)).send().isProblem(413, "body-too-large");
        Api.nobody("POST", BY_HASH).body("text/plain", "{}").send().isProblem(415, "unsupported-media-type");
        Api.nobody("GET", BY_HASH).send().isProblem(405, "method-not-allowed");

        var unknown = question();
        unknown.put("shop", "X" + "0".repeat(32));
        post(BLINDLY, unknown).isProblem(404, "unknown-shop");
        var stale = question();
        stale.put("epoch", 1);
        post(BLINDLY, stale).isProblem(409, "stale-parameters");
        var bucket = question();
        bucket.put("bucket", 70_000);
        post(BLINDLY, bucket).isProblem(409, "stale-parameters");
        var missing = question();
        missing.remove("bucket");
        post(BLINDLY, missing).isProblem(422, "invalid-field").naming("bucket");
        Api.nobody("POST", BLINDLY)
                .chunked(JSON, "{\"shop\":\"" + "0".repeat(2_000))
                .send()
                .isProblem(413, "body-too-large");
        assertThat(Api.nobody("POST", BLINDLY).body(JSON, "").send().status()).isIn(400, 422);

        assertThat(House.database().rows()).isEqualTo(rows);
    }

    @Test
    void holdsNothingOfAQuestion() {
        decided("V1", today);
        var address = "canary-" + UUID.randomUUID() + "@lezer.example";
        var texts = List.of(address, Hashes.md5(address), Hashes.sha256(address));

        texts.forEach(text -> {
            byHash(text);
            post(BY_HASH, Map.of("shop", text, "hash", text));
            post(BY_HASH, Map.of("shop", shop.id(), text, text));
            Api.nobody("POST", BY_HASH)
                    .body(JSON, "{\"hash\":\"" + text + "\",")
                    .send();
            Api.nobody("POST", BLINDLY)
                    .body(JSON, "{\"blinded\":\"" + text + "\"}")
                    .send();
            Api.nobody("POST", BLINDLY).body(JSON, "{\"" + text + "\":1}").send();
            Api.nobody("POST", BLINDLY)
                    .body(JSON, "{\"epoch\":\"" + text + "\"}")
                    .send();
        });

        Logs.areWritten();
        texts.forEach(text -> {
            assertThat(logs()).noneMatch(log -> log.contains(text));
            assertThat(House.database().placesOf(text)).isEmpty();
        });
    }

    private static List<String> logs() {
        try (var files = Files.walk(House.data().resolve("log"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> {
                        try {
                            return Files.readString(file, ISO_8859_1);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer byHash(String hash) {
        return post(BY_HASH, Map.of("shop", shop.id(), "hash", hash));
    }

    private Map<String, Object> question() {
        var shopper = shopper();
        return shopper.question(shop.id(), shopper.blind("stranger@lezer.example"));
    }

    private static BlindShopper shopper() {
        return new BlindShopper(parameters().json());
    }

    private static Answer parameters() {
        return Api.nobody("GET", BLINDLY).send().is(200);
    }

    private static Answer post(String path, Map<String, ?> body) {
        return Api.nobody("POST", path)
                .body(JSON, Api.json(new HashMap<>(body)))
                .send();
    }

    private void decided(String mode, LocalDate until) {
        write(shop, mode, until);
    }

    /** What a shop's owner decides in the console, before its pages ask for the first time. */
    private static void write(TestShop shop, String mode, LocalDate until) {
        House.database()
                .write(
                        "insert into recognition_shop (shop_id, mode, hashes_until, version) values (?, ?, ?, 0)",
                        shop.id(),
                        mode,
                        until);
    }
}
