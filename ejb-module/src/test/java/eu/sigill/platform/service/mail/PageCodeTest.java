package eu.sigill.platform.service.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCodeTest {

    @Test
    void isNeverTheSame() {
        assertThat(Stream.generate(PageCode::fresh).limit(1000)).doesNotHaveDuplicates();
    }

    @Test
    void isReadHoweverSomebodyTypesIt() {
        var code = PageCode.fresh();
        var shown = code.shown().reveal();

        assertThat(shown).matches("(?:[a-km-z2-9]{4}-){6}[a-km-z2-9]{4}");
        assertThat(PageCode.parse(shown)).contains(code);
        assertThat(PageCode.parse("  " + shown.replace('-', ' ').toUpperCase(Locale.ROOT) + "\n"))
                .contains(code);
        assertThat(PageCode.parse(shown.replace("-", ""))).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abcd", "abcd-abcd-abcd-abcd-abcd-abcd-abc1", "abcd-abcd-abcd-abcd-abcd-abcd-abcde", "<b>"})
    void isNotAnythingElse(String typed) {
        assertThat(PageCode.parse(typed)).isEmpty();
    }
}
