package eu.sigill.retention.model.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObstacleTest {

    @ParameterizedTest
    @CsvSource({"23503, REFERRED_TO", "22008, BROKEN", "57014, TIMED_OUT", "HYT00, TIMED_OUT", "42601, FAULT"})
    void isReadFromTheDatabasesState(String state, Obstacle expected) {
        assertThat(Obstacle.behind(failure(state))).isEqualTo(expected);
        assertThat(Obstacle.isOfAll(failure(state))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03", "53100", "53300", "58030", "90098", "90031"})
    void isNobodysWhereTheDatabaseIsAway(String state) {
        assertThat(Obstacle.isOfAll(failure(state))).isTrue();
    }

    @Test
    void isAFaultWhereNoDatabaseHadASay() {
        assertThat(Obstacle.behind(Stream.of(new IllegalStateException()))).isEqualTo(Obstacle.FAULT);
        assertThat(Obstacle.isOfAll(Stream.of(new IllegalStateException(), new SQLException())))
                .isFalse();
    }

    private static Stream<Throwable> failure(String state) {
        return Stream.of(new IllegalStateException(), new SQLException("", state));
    }
}
