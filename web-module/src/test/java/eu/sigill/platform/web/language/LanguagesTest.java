package eu.sigill.platform.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.web.ARequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "at, DE",
        "ch, DE",
        "de, DE",
        "nl, NL",
        "nl-be, NL",
        "pl, PL",
        "se, SV",
        "au, EN",
        "ca, EN",
        "ie, EN",
        "nz, EN",
        "uk, EN",
        "SE, SV",
        "Nl-BE, NL"
    })
    void aHostsPrefixDecidesAlone(String prefix, Language language) {
        var request = ARequest.to(prefix + ".trust.example")
                .asking("lang=pl")
                .accepting("de")
                .made();

        assertThat(Languages.of(request)).isEqualTo(language);
        assertThat(Languages.isFixed(request)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"trust.example", "www.trust.example", "sv.trust.example", "localhost", "127.0.0.1", "se", "::1"})
    void anotherHostDecidesNothing(String host) {
        var request = ARequest.to(host).asking("lang=pl").made();

        assertThat(Languages.of(request)).isEqualTo(Language.PL);
        assertThat(Languages.isFixed(request)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"lang=nl, NL", "p=x&lang=sv, SV", "lang=de-AT, DE", "lang=SV&lang=pl, SV", "p=lang=nl&lang=de, DE"})
    void theAddressComesBeforeTheBrowser(String query, Language language) {
        var request = ARequest.to("trust.example").asking(query).accepting("pl").made();

        assertThat(Languages.of(request)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=", "lang=xx", "language=nl", "xlang=nl", "lang", "LANG=nl"})
    void anAddressThatNamesNoneOfOursDecidesNothing(String query) {
        var request = ARequest.to("trust.example").asking(query).accepting("pl").made();

        assertThat(Languages.of(request)).isEqualTo(Language.PL);
    }

    @Test
    void aBrowserGetsItsFirstThatIsOurs() {
        var request =
                ARequest.to("trust.example").accepting("fr", "nl-BE", "de").made();

        assertThat(Languages.of(request)).isEqualTo(Language.NL);
    }

    @Test
    void whoeverAsksForNoneOfOursGetsEnglish() {
        assertThat(Languages.of(
                        ARequest.to("trust.example").accepting("fr", "ja").made()))
                .isEqualTo(Language.EN);
        assertThat(Languages.of(ARequest.to("trust.example").made())).isEqualTo(Language.EN);
    }
}
