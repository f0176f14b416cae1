package eu.sigill.link.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    static List<Vector> accepted() {
        return Vector.all().stream().filter(Vector::isAccepted).toList();
    }

    static List<Vector> refused() {
        return Vector.all().stream().filter(vector -> !vector.isAccepted()).toList();
    }

    @Test
    void areTenOfEachKind() {
        assertThat(accepted()).hasSize(10);
        assertThat(refused()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource
    void accepted(Vector vector) {
        var opening = opener(vector).openLink(vector.link());

        assertThat(opening).isInstanceOfSatisfying(Opened.class, opened -> {
            assertThat(opened.order()).isEqualTo(vector.order());
            assertThat(opened.kid()).isEqualTo(vector.keys().kid());
            assertThat(opened.format()).isEqualTo(Format.COMPATIBLE);
        });
    }

    @ParameterizedTest
    @MethodSource
    void refused(Vector vector) {
        var opening = opener(vector).openLink(vector.link());

        assertThat(opening)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.layer()).isEqualTo(vector.layer()));
    }

    private static LinkOpener opener(Vector vector) {
        return new LinkOpener(vector.target(), List.of(LinkKeys.generate(), vector.keys()), CLOCK);
    }
}
