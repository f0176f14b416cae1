package eu.sigill.recognition.service.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.service.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketTest {

    private static final EmailAddress MARIA = new EmailAddress("Maria@Lezer.example");

    /** SHA-256 of "bucket|maria@lezer.example" begins with 89c9361a. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "4, 8", "10, 551", "16, 35273"})
    void isTheFirstBitsOfTheDigest(int bits, int number) {
        assertThat(Bucket.of(MARIA, bits)).isEqualTo(new Bucket(bits, number));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 1", "1, 2", "3, -1", "16, 65536", "17, 0"})
    void hasNoOtherNumber(int bits, int number) {
        assertThatThrownBy(() -> new Bucket(bits, number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTheBeginningOfTheSmallerOne() {
        for (int bits = 1; bits <= Bucket.MOST_BITS; bits++) {
            assertThat(Bucket.of(MARIA, bits).number() >>> 1)
                    .isEqualTo(Bucket.of(MARIA, bits - 1).number());
        }
    }
}
