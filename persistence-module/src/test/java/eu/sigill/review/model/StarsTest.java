package eu.sigill.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void areOneToFive(int count) {
        assertThat(new Stars(count).count()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void areNothingElse(int count) {
        assertThatThrownBy(() -> new Stars(count)).isInstanceOf(IllegalArgumentException.class);
    }
}
