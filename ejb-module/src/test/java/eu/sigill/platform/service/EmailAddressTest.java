package eu.sigill.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.link.kit.json.BrokenJson;
import eu.sigill.link.kit.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    /**
     * A row of the file that Java and the badge's script share. Every expectation was also computed by Node 20, the
     * domain by its {@code URL}. Left out is what Node 20 and ICU 78 do not agree on, for one of them refuses it: labels
     * of mixed directions that Node lets pass, {@code xn--} before plain ASCII, and characters that Unicode 15.1 or
     * later added or allows. In 200,000 random addresses the two never came to different normal forms.
     */
    record Row(String what, String typed, Optional<String> normal) {

        @Override
        public String toString() {
            return what;
        }
    }

    static List<Row> rows() throws IOException, BrokenJson {
        try (var file = EmailAddressTest.class.getResourceAsStream("/vectors/email-addresses.json")) {
            var list = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var rows = (Json.Items) Json.object("{\"rows\":" + list + "}").value("rows");
            return rows.values().stream().map(row -> row((Json.Fields) row)).toList();
        }
    }

    private static Row row(Json.Fields fields) {
        var normal =
                fields.value("normal") instanceof Json.Text text ? Optional.of(text.value()) : Optional.<String>empty();
        return new Row(fields.text("what"), fields.text("typed"), normal);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isNormalisedAsInTheBrowser(Row row) {
        assertThat(EmailAddress.parse(row.typed()).map(EmailAddress::text)).isEqualTo(row.normal());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void staysAsItIsOnceItIsNormal(Row row) {
        row.normal()
                .ifPresent(normal -> assertThat(new EmailAddress(normal).text())
                        .isEqualTo(normal)
                        .isEqualTo(new EmailAddress(row.typed()).text()));
    }

    @Test
    void hasHundredsOfRows() throws IOException, BrokenJson {
        assertThat(rows()).hasSizeGreaterThan(200);
        assertThat(rows().stream().filter(row -> row.normal().isPresent())).hasSizeGreaterThan(100);
        assertThat(rows().stream().map(Row::typed)).doesNotHaveDuplicates();
    }

    /** JSON cannot carry half a pair. */
    @ParameterizedTest
    @ValueSource(strings = {"ma\ud83dria@lezer.example", "ma\udcdaria@lezer.example", "maria@le\ud83dzer.example"})
    void refusesHalfASurrogatePair(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void refusesWhatIsFarTooLongBeforeItIsWorkedOn() {
        assertThat(EmailAddress.parse(" ".repeat(981) + "maria@lezer.example")).isPresent();
        assertThat(EmailAddress.parse(" ".repeat(982) + "maria@lezer.example")).isEmpty();
        assertThat(EmailAddress.parse("a\u0301".repeat(1_000_000))).isEmpty();
    }

    @Test
    void isTheSameUnderEveryDefaultLanguage() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(new EmailAddress("IRIS@LIBRI.EXAMPLE").text()).isEqualTo("iris@libri.example");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void cannotBeMadeOfAnythingElse() {
        assertThatThrownBy(() -> new EmailAddress("maria at lezer"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("maria");
    }

    @Test
    void isEqualByItsNormalForm() {
        assertThat(new EmailAddress(" MARIA@Lezer.example")).isEqualTo(new EmailAddress("maria@lezer.example"));
        assertThat(new EmailAddress("maria@lezer.example")).isNotEqualTo(new EmailAddress("bert@lezer.example"));
    }

    @Test
    void printsNothing() {
        assertThat(new EmailAddress("maria@lezer.example")).hasToString("EmailAddress");
    }
}
