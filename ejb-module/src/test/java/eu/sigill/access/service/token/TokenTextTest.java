package eu.sigill.access.service.token;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.service.Secret;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenTextTest {

    @Test
    void hasAPrefixForScannersAnd256BitsBehindIt() {
        assertThat(TokenText.fresh().reveal()).matches("sigill_[A-Za-z0-9_-]{43}");
    }

    @Test
    void neverComesTwice() {
        var thousand = Stream.generate(TokenText::fresh).limit(1000).map(Secret::reveal);

        assertThat(thousand).doesNotHaveDuplicates();
    }

    @Test
    void printsAsItsLength() {
        assertThat(TokenText.fresh()).hasToString("Secret[50 characters]");
    }
}
