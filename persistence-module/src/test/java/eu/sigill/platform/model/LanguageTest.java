package eu.sigill.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void isKnownByItsCode(Language language) {
        assertThat(Language.of(language.code())).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"de-AT, DE", "DE, DE", "' nl ', NL", "nl_BE, NL", "sv-Latn-FI, SV", "En-gb, EN", "pl-, PL"})
    void isKnownByATag(String tag, Language language) {
        assertThat(Language.of(tag)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "fr", "deu", "d", "de;q=0.8", "*", "xx-de"})
    void isNotGuessed(String tag) {
        assertThat(Language.of(tag)).isEmpty();
    }

    @Test
    void writesItsCodeInLowerCase() {
        assertThat(Language.SV.code()).isEqualTo("sv");
    }
}
