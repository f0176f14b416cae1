package eu.sigill.link.kit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.kit.reason.Remark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link's text must say once everything around it is right. */
class FieldsTest {
    private static final String ORDER = "\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\"";

    @Test
    void mayBeSpacedAndEndWithALineFeed() {
        assertThat(order(" {\n\t\"email\" : \"a@b\" ,\r\n \"name\":\"N\", \"ref\":\"1\" } \n"))
                .isEqualTo(Order.of("a@b", "N", "1"));
    }

    @Test
    void areFoundWhateverTheirCaseAndOrder() {
        var opening =
                (Opened) Forge.open("{\"REF\":\"1\",\"Skus\":null,\"tAgS\":[\"t\"],\"Name\":\"N\",\"Email\":\"a@b\"}");

        assertThat(opening.order()).isEqualTo(new Order("a@b", "N", "1", List.of(), List.of("t")));
        assertThat(opening.warnings()).extracting(Remark::text).contains("field Email found; lower case is expected");
    }

    @Test
    void mayHaveUnknownOnesBetweenThem() {
        assertThat(order(
                        "{\"x\":{\"email\":[1,true,null,{}]},\"email\":\"a@b\",\"\":-0.5e+7,\"name\":\"N\",\"ref\":\"1\","
                                + "\"x\":2,\"iat\":1,\"iat\":2}"))
                .isEqualTo(Order.of("a@b", "N", "1"));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "0,0", "12345678901234567890123,12345678901234567890123"})
    void takeAWholeNumberForARef(String number, String ref) {
        var opening = (Opened) Forge.open("{\"email\":\"a@b\",\"name\":\"N\",\"ref\":" + number + "}");

        assertThat(opening.order().ref()).isEqualTo(ref);
        assertThat(opening.warnings())
                .extracting(Remark::text)
                .containsExactly("ref is a number; text keeps zeros at its beginning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e3", "-1", "true", "null", "[]", "{}", "[\"1\"]"})
    void takeNothingElseForARef(String value) {
        assertRefused("{\"email\":\"a@b\",\"name\":\"N\",\"ref\":" + value + "}", Layer.FIELDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "null", "[]", "{}", "true", "\"\"", "\" \""})
    void needTextForEmailAndName(String value) {
        assertRefused("{\"email\":" + value + ",\"name\":\"N\",\"ref\":\"1\"}", Layer.FIELDS);
        assertRefused("{\"email\":\"a@b\",\"name\":" + value + ",\"ref\":\"1\"}", Layer.FIELDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "1", "{}", "[1]", "[null]", "[\"a\",\"\"]", "[[\"a\"]]", "false"})
    void needListsOfTextForSkusAndTags(String value) {
        assertRefused("{" + ORDER + ",\"skus\":" + value + "}", Layer.FIELDS);
        assertRefused("{" + ORDER + ",\"tags\":" + value + "}", Layer.FIELDS);
    }

    @Test
    void takeNullAndEmptyListsForNone() {
        assertThat(order("{" + ORDER + ",\"skus\":null,\"tags\":[ ]}")).isEqualTo(Order.of("a@b", "N", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"email\":\"a@b\"", "\"EMAIL\":\"c@d\"", "\"Ref\":null", "\"name\":[]"})
    void areRefusedWhenOneIsThereTwice(String again) {
        assertRefused("{" + ORDER + "," + again + "}", Layer.FIELDS);
    }

    @Test
    void areNamedWithoutTheirValuesWhenTheyAreWrong() {
        var refused =
                (Refused) Forge.open("{\"referenceId\":\"secret-1\",\"sku\":[\"x\"],\"name\":7,\"unheard\":\"of\"}");

        assertThat(refused.notes())
                .extracting(Remark::text)
                .containsExactly(
                        "email is missing",
                        "name is not text",
                        "ref is missing",
                        "field referenceId found; ref is expected",
                        "field sku found; skus is expected");
    }

    @Test
    void ofAThousandTagsAreFine() {
        var tags = IntStream.range(0, 1000).mapToObj(i -> "\"t" + i + "\"").collect(Collectors.joining(","));

        assertThat(order("{" + ORDER + ",\"tags\":[" + tags + "]}").tags()).hasSize(1000);
    }

    @Test
    void keepControlCharactersAndDirectionMarksBesideTheAddress() {
        assertThat(order("{\"email\":\"a@b\",\"name\":\"a\\u0000\\r\\n\u202e\",\"ref\":\"1\"}")
                        .name())
                .isEqualTo("a\0\r\n\u202e");
        assertRefused("{\"email\":\"a\\u0000@b\",\"name\":\"N\",\"ref\":\"1\"}", Layer.FIELDS);
        assertRefused("{\"email\":\"a@b\\r\\n\",\"name\":\"N\",\"ref\":\"1\"}", Layer.FIELDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "\"x\"",
                "{}{}",
                "{} x",
                "{}\u0000",
                "\ufeff{}",
                "{//x\n}",
                "{/*x*/}",
                "{'email':1}",
                "{email:1}",
                "{\"x\":NaN}",
                "{\"x\":Infinity}",
                "{\"x\":-Infinity}",
                "{\"x\":01}",
                "{\"x\":+1}",
                "{\"x\":.5}",
                "{\"x\":1.}",
                "{\"x\":1e}",
                "{\"x\":-}",
                "{\"x\":0x1}",
                "{\"x\":tru}",
                "{\"x\":True}",
                "{\"x\":1,}",
                "{,\"x\":1}",
                "{\"x\":[1,]}",
                "{\"x\":[,1]}",
                "{\"x\":[1 2]}",
                "{\"x\" 1}",
                "{\"x\":1 \"y\":2}",
                "{\"x\":\"a\nb\"}",
                "{\"x\":\"a\u0000b\"}",
                "{\"x\":\"a\\x41\"}",
                "{\"x\":\"\\u12\"}",
                "{\"x\":\"\\u12g4\"}",
                "{\"x\":\"\\u\u0661\u0661\u0661\u0661\"}",
                "{\"x\":\"\\ud83c\"}",
                "{\"x\":\"\\ud83cx\"}",
                "{\"x\":\"\\ud83c\\n\"}",
                "{\"x\":\"\\ud83c\\ud83c\"}",
                "{\"x\":\"\\udf88\"}",
                "{\"x\":\"\\udf88\\ud83c\"}",
                "{\"x\":\"",
                "{\"x\":\"\\",
                "{\"x\":\"\\u",
                "{\"x",
                "{\"x\"",
                "{\"x\":",
                "{\"x\":[",
                "{\u00a0}",
                "{\u000b}",
                "{\"email\":7"
            })
    void needJsonToTheLetter(String json) {
        assertRefused(json, Layer.JSON);
    }

    @Test
    void needJsonToTheLetterEvenWhereNobodyAsksForTheValue() {
        for (var odd : List.of("NaN", "[1,]", "{\"a\":}", "\"\\ud83c\"", "01")) {
            assertRefused("{" + ORDER + ",\"unheard\":" + odd + "}", Layer.JSON);
        }
    }

    @Test
    void mayNestSixtyFourLevels() {
        assertThat(Forge.open("{" + ORDER + ",\"x\":" + "[".repeat(63) + "]".repeat(63) + "}"))
                .isInstanceOf(Opened.class);
        assertRefused("{" + ORDER + ",\"x\":" + "[".repeat(64) + "]".repeat(64) + "}", Layer.JSON);
        assertRefused("{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}", Layer.JSON);
        assertRefused("{\"x\":" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000) + "}", Layer.JSON);
    }

    @Test
    void mayUseEveryEscape() {
        assertThat(order(
                                "{\"\\u0065mail\":\"a@b\",\"name\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00F6\\ud83c\\udf88x\",\"ref\":\"1\"}")
                        .name())
                .isEqualTo("\"\\/\b\f\n\r\tö🎈x");
    }

    @Test
    void explainAnEmptyText() {
        assertThat(((Refused) Forge.open("")).notes())
                .extracting(Remark::text)
                .containsExactly("the text is empty: its maker could not write the fields as JSON");
    }

    @Test
    void needUtf8ToTheLetter() {
        var json = "{\"email\":\"a@b\",\"name\":\"N?\",\"ref\":\"1\"}".getBytes(StandardCharsets.UTF_8);
        int at = new String(json, StandardCharsets.UTF_8).indexOf('?');
        for (int odd : List.of(0x80, 0xc0, 0xc1, 0xe9, 0xf5, 0xff)) {
            json[at] = (byte) odd;
            assertThat(((Refused) Forge.open(json)).layer()).isEqualTo(Layer.UTF8);
        }
    }

    @Test
    void knowOverlongFormsAndEncodedSurrogatesFromUtf8() {
        for (var odd :
                List.of(new int[] {0xc0, 0xaf}, new int[] {0xed, 0xa0, 0x80}, new int[] {0xf4, 0x90, 0x80, 0x80})) {
            var bytes = new java.io.ByteArrayOutputStream();
            bytes.writeBytes("{\"email\":\"a@b\",\"name\":\"N".getBytes(StandardCharsets.UTF_8));
            IntStream.of(odd).forEach(bytes::write);
            bytes.writeBytes("\",\"ref\":\"1\"}".getBytes(StandardCharsets.UTF_8));
            assertThat(((Refused) Forge.open(bytes.toByteArray())).layer()).isEqualTo(Layer.UTF8);
        }
    }

    @Test
    void mayHaveTheReplacementCharacterItself() {
        assertThat(order("{\"email\":\"a@b\",\"name\":\"N\ufffd\",\"ref\":\"1\"}")
                        .name())
                .isEqualTo("N\ufffd");
    }

    private static Order order(String json) {
        var opening = Forge.open(json);
        assertThat(opening).isInstanceOf(Opened.class);
        return ((Opened) opening).order();
    }

    private static void assertRefused(String json, Layer layer) {
        assertThat(Forge.open(json))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.layer()).isEqualTo(layer));
    }
}
