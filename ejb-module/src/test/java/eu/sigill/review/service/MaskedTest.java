package eu.sigill.review.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({
        "maria@lezer.example, m•••@l•••.example",
        "m@l.example, m•••@l•••.example",
        "Maria.Jansen+shop@post.lezer.example, M•••@p•••.example",
        "maria@localhost, m•••@l•••",
        "'\"maria@home\"@lezer.example', '\"•••@l•••.example'",
        "🦊fox@höhle.example, 🦊•••@h•••.example",
        "山田@例え.jp, 山•••@例•••.jp"
    })
    void anAddressShowsTheFirstSignOfEachPart(String address, String shown) {
        assertThat(Masked.email(address)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Maria Jansen, Maria J.",
        "Maria Jansen-de Vries, Maria V.",
        "Anna-Lena Müller, Anna-Lena M.",
        "Óscar Ñíguez, Óscar Ñ.",
        "maria jansen, maria j.",
        "Maria van der Berg, Maria B.",
        "Maria 'tHart, Maria t.",
        "'Maria\tJansen', Maria J.",
        "'  Maria   Jansen  ', Maria J."
    })
    void aNameShowsTheFirstWordAndAnInitial(String whole, String shown) {
        assertThat(Masked.name(whole)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maria\u00a0Jansen",
                "Maria\u202fJansen",
                "Maria\u2003Jansen",
                "Maria\u3000Jansen",
                "Maria\u2028Jansen",
                "\u202eMaria Jansen",
                "Maria\u2066 \u202dJansen\u2069"
            })
    void everyKindOfBlankPartsWords(String whole) {
        assertThat(Masked.name(whole)).isEqualTo("Maria J.");
    }

    @ParameterizedTest
    @CsvSource({"山田 太郎, 山田 太.", "山田　太郎, 山田 太.", "김 민수, 김 민."})
    void aNameOfOtherScriptsIsCutTheSameWay(String whole, String shown) {
        assertThat(Masked.name(whole)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"山田太郎, 山•••", "王小明, 王•••", "김민수, 김•••", "さくら, さ•••"})
    void aNameThatIsWrittenWithoutBlanksShowsItsFirstSign(String whole, String shown) {
        assertThat(Masked.name(whole)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"Maria, Maria", "'  Maria ', Maria", "J., J.", "X, X"})
    void oneWordStays(String whole, String shown) {
        assertThat(Masked.name(whole)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"Maria 😀, Maria", "😀 Maria Jansen 🎉, Maria J.", "Maria – Jansen, Maria J."})
    void aWordWithoutLettersIsNone(String whole, String shown) {
        assertThat(Masked.name(whole)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maria@lezer.example",
                "Maria maria@lezer.example",
                "Maria <maria@lezer.example>",
                "",
                " ",
                "😀",
                "-"
            })
    void anAddressOrNothingShowsNothing(String whole) {
        assertThat(Masked.name(whole)).isEqualTo("•••");
    }

    @Test
    void aLongWordIsCutBetweenSigns() {
        assertThat(Masked.name("🦊a".repeat(100))).isEqualTo("🦊a".repeat(20));
    }
}
