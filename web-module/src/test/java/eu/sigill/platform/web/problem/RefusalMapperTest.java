package eu.sigill.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.limit.TooManyTries;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.platform.web.ARequest;
import eu.sigill.platform.web.language.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalMapperTest {

    private final RefusalMapper mapper = asked(null);

    private static RefusalMapper asked(@Nullable String query) {
        var mapper = new RefusalMapper();
        mapper.request = ARequest.to("localhost").asking(query).made();
        return mapper;
    }

    @Test
    void saysWhatWasWrongAndWhatToDo() {
        var response = mapper.toResponse(new InvalidField("status", "a status is PRIMARY or ENABLED"));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getMediaType()).hasToString("application/problem+json");
        assertThat(response.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeaderString("Retry-After")).isNull();
        assertThat(response.getLanguage()).isNull();
        assertThat(response.getEntity())
                .isEqualTo(Problem.of("invalid-field", 422, "a status is PRIMARY or ENABLED", "status"));
    }

    @Test
    void saysItInTheLanguageThatIsAskedFor() {
        var response = asked("lang=nl").toResponse(new TooManyTries(Duration.ofMinutes(1)));

        assertThat(response.getLanguage()).isEqualTo(Locale.of("nl"));
        assertThat(((Problem) response.getEntity()).detail())
                .isEqualTo(Texts.in(Language.NL).get("refusal.too-many-tries"));
    }

    @Test
    void saysItInEnglishWhereThereAreNoWordsInThatLanguage() {
        var response = asked("lang=nl").toResponse(new Slow(Duration.ofSeconds(5)));

        assertThat(response.getLanguage()).isNull();
        assertThat(((Problem) response.getEntity()).detail()).isEqualTo("wait a while");
    }

    @ParameterizedTest
    @EnumSource
    void knowsAStatusForEveryKindOfNo(Refusal.Kind kind) {
        assertThat(RefusalMapper.statusOf(kind)).isBetween(400, 499);
    }

    @ParameterizedTest
    @CsvSource({"PT5S, 5", "PT4.001S, 5", "PT0.001S, 1", "PT0S, 1", "PT15M, 900"})
    void saysWhenToTryAgainAndNotTooEarly(Duration pause, String seconds) {
        var response = mapper.toResponse(new Slow(pause));

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeaderString("Retry-After")).isEqualTo(seconds);
    }

    private static final class Slow extends Refusal {

        private static final long serialVersionUID = 1;

        private final transient Duration pause;

        private Slow(Duration pause) {
            super(Kind.TOO_MANY, "slow", "wait a while");
            this.pause = pause;
        }

        @Override
        public Optional<Duration> retryAfter() {
            return Optional.of(pause);
        }
    }
}
