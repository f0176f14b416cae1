package eu.sigill.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.service.refusal.InvalidField;
import jakarta.ws.rs.BadRequestException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashQuestionReaderTest {

    private static final String MD5 = "0123456789abcdef0123456789ABCDEF";

    @Test
    void readsWhatAScriptWrites() {
        var question = read("{\"shop\":\"X1\",\"hash\":\"" + MD5 + "\"}");

        assertThat(question.shop()).isEqualTo("X1");
        assertThat(HexFormat.of().formatHex(question.hash())).isEqualTo(MD5.toLowerCase(java.util.Locale.ROOT));
        assertThat(question.orderToken()).isNull();
        assertThat(question).hasToString("HashQuestion");
    }

    @Test
    void readsWhateverOrderAndSpaceThereIs() {
        var question = read(" { \"orderToken\" :\t\"a.b.c\",\r\n\"hash\": \"" + MD5 + MD5 + "\" , \"shop\":\"\" } \n");

        assertThat(question.hash()).hasSize(32);
        assertThat(question.orderToken()).isEqualTo("a.b.c");
        assertThat(read("{\"orderToken\":null}").orderToken()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0123456789abcdef0123456789abcde",
                "0123456789abcdef0123456789abcdef0",
                "0123456789abcdef0123456789abcdeg",
                "\\u0030123456789abcdef0123456789a",
                "maria@lezer.example",
                "0123456789abcdef0123456789ab\u0661\u0661"
            })
    void givesNoHashForWhatIsNone(String text) {
        assertThat(read("{\"hash\":\"" + text + "\"}").hash()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}{}",
                "{\"shop\"}",
                "{\"shop\":}",
                "{\"shop\":1}",
                "{\"shop\":\"X1\",}",
                "{\"shop\":\"X1\"",
                "{\"shop\":\"X1",
                "{\"shop\":\"X1\\",
                "{\"shop\":null}",
                "{\"orderToken\":nul}",
                "{\"shop\":\"X\n1\"}",
                "{\"shop\":\"X1\" \"hash\":\"\"}",
                "{shop:\"X1\"}"
            })
    void refusesWhatIsNoSuchObject(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(BadRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"email\":\"maria@lezer.example\"}", "{\"Shop\":\"X1\"}", "{\"sh\\u006fp\":\"X1\"}"})
    void refusesOtherFieldsAndSaysNoValue(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(InvalidField.class).hasMessageNotContaining("maria");
    }

    @Test
    void takesNoHashOutBeforeSomebodyWantsIt() {
        var bytes = ("{\"hash\":\"" + MD5 + "\"}").getBytes(StandardCharsets.UTF_8);
        var question = HashQuestionReader.read(bytes, bytes.length);

        Arrays.fill(bytes, (byte) 0);

        assertThat(question.hash()).as("all that there was of it").isEmpty();
    }

    @Test
    void looksAtNothingBehindTheBody() {
        var bytes = "{}garbage".getBytes(StandardCharsets.UTF_8);

        assertThat(HashQuestionReader.read(bytes, 2).hash()).isEmpty();
    }

    private static HashQuestion read(String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return HashQuestionReader.read(bytes, bytes.length);
    }
}
