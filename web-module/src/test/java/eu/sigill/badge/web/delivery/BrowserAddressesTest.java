package eu.sigill.badge.web.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.Level;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.recognition.service.index.Bucket;
import eu.sigill.recognition.service.index.EntryMaker;
import eu.sigill.recognition.service.voprf.BlindedPoint;
import eu.sigill.recognition.service.voprf.EvaluationKey;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whom a browser asks about is whom the house knows: both make the same of whatever people type. */
class BrowserAddressesTest {

    private static final int MANY = 10_000;

    /** How many go the whole way: a few in each build, and all of them in a drill (docs/drills.md). */
    private static final int SOME = Integer.getInteger("sigill.drill.addresses", 250);

    private static final int BITS = 13;
    private static final List<Level> LEVELS = List.of(Level.values());
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    /** What addresses are made of, and what they are not. */
    private static final List<String> SIGNS = List.of(
            "a", "B", "z", "7", ".", "-", "_", "+", "'", "ä", "Ö", "ß", "İ", "I", "ı", "é", "e\u0301", "ﬁ", "ς", "Σ",
            "ł", "字", "न", "\u200d", "\u00ad", "xn--", "💌", "%", "!", " ", "\u00a0", "@", "/", "\"");

    private final Random random = new Random(20261122);

    /** The normal form, and where it is looked for. */
    @Test
    void becomeTheSameInBoth() throws IOException {
        var typed = Stream.generate(this::address).limit(MANY).toList();
        var expected = typed.stream().map(BrowserAddressesTest::here).toList();

        JsonArray there;
        try (var node = Node.running("normal.mjs")) {
            node.say(Json.createArrayBuilder(typed).build());
            node.hush();
            there = node.hear().asJsonArray();
        }

        assertThat(expected).as("enough of both kinds").contains("none").anyMatch(text -> text.length() > 20);
        for (var i = 0; i < MANY; i++) {
            assertThat(there.getString(i)).as("address %d", i).isEqualTo(expected.get(i));
        }
    }

    /** The whole way: asked in JavaScript, answered in Java, and found among what Java put there. */
    @Test
    void areRecognisedWithTheirLevelsAndNobodyElse() throws IOException {
        var key = EvaluationKey.derive(new byte[EvaluationKey.SEED_LENGTH], "test".getBytes(UTF_8));
        var index = new EntryMaker(key);
        try (var node = Node.running("recognise.mjs")) {
            node.say(parameters(key));
            var members = members();
            for (var i = 0; i < SOME; i++) {
                var typed = i % 5 == 0 ? "Nobody." + i + "@Books.example" : members.get(i);
                var member = EmailAddress.parse(members.get(i)).orElseThrow();
                var level = LEVELS.get(i % LEVELS.size());
                var bucket = ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(random.nextLong())
                        .putLong(index.entry(member, level).sealed());

                node.say(Json.createValue(typed));
                node.say(answer(node.hear().asJsonObject(), key, bucket.array()));

                assertThat(node.hear().asJsonObject().getInt("level")).isEqualTo(i % 5 == 0 ? 0 : level.code());
            }
        }
    }

    /** Addresses as people type them. */
    private List<String> members() {
        return Stream.generate(this::address)
                .filter(typed -> EmailAddress.parse(typed).isPresent())
                .distinct()
                .limit(SOME)
                .toList();
    }

    private static JsonObject parameters(EvaluationKey key) {
        return Json.createObjectBuilder()
                .add("epoch", 1)
                .add("bits", 0)
                .add("entries", 2)
                .add("publicKey", URL.encodeToString(key.publicKey()))
                .build();
    }

    private static JsonObject answer(JsonObject question, EvaluationKey key, byte[] bucket) {
        var blinded = Base64.getUrlDecoder().decode(question.getString("blinded"));
        var evaluation = key.evaluate(BlindedPoint.of(blinded));
        return Json.createObjectBuilder()
                .add("evaluated", URL.encodeToString(evaluation.point().encoded()))
                .add("proof", URL.encodeToString(evaluation.proof().encoded()))
                .add("entries", Base64.getEncoder().encodeToString(bucket))
                .build();
    }

    /** The normal form, and in which bucket it is looked for. */
    private static String here(String typed) {
        return EmailAddress.parse(typed)
                .map(address -> address.text() + " " + Bucket.of(address, BITS).number())
                .orElse("none");
    }

    private String address() {
        var plain = random.nextInt(3) > 0;
        return plain
                ? some("abcXYZ019.+-_'", 1 + random.nextInt(20)) + "@" + some("abXY09-", 1 + random.nextInt(10))
                        + ".Example"
                : mixed() + "@" + mixed() + "." + mixed();
    }

    private String some(String signs, int length) {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }

    private String mixed() {
        var text = new StringBuilder();
        for (var i = random.nextInt(6); i >= 0; i--) {
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return text.toString();
    }
}
