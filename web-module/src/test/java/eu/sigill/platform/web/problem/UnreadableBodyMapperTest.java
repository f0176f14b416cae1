package eu.sigill.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import eu.sigill.platform.web.SharedJson;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableBodyMapperTest {

    private static final Jsonb JSON = new SharedJson().getContext(Body.class);

    @Test
    void namesAFieldThatIsNotKnown() {
        var problem = problem("{\"email\":\"canary@lezer.example\",\"sku\":\"canary-sku\"}");

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.type()).isEqualTo("urn:sigill:problem:unknown-field");
        assertThat(problem.field()).isEqualTo("sku");
        assertThat(problem.toString()).doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"order-ref", "order.ref", "order_ref", "Ref2"})
    void namesItHoweverItIsWritten(String name) {
        assertThat(problem("{\"" + name + "\":\"canary\"}").field()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary@lezer.example", "Maria Canary", "0612345678", "", "canary\\n", "can not be mapped"})
    void namesNoFieldWhoseNameMayBeAValue(String name) {
        var problem = problem("{\"" + name + "\":1}");

        assertThat(problem.type()).isEqualTo("urn:sigill:problem:unknown-field");
        assertThat(problem.field()).isNull();
        assertThat(problem.detail()).isEqualTo("a field is not known here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void takesAYesOrNo(String word) {
        assertThat(JSON.fromJson("{\"sure\":" + word + "}", Body.class).sure()).isEqualTo(Boolean.valueOf(word));
        assertThat(JSON.fromJson("{\"sure\":null}", Body.class).sure()).isNull();
        assertThat(JSON.fromJson("{}", Body.class).sure()).isNull();
        assertThat(JSON.toJson(true)).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stars | {\"stars\":\"canary\"}",
                "stars | {\"stars\":{\"canary\":1}}",
                "stars | {\"stars\":[\"canary\"]}",
                "sure  | {\"sure\":\"canary\"}",
                "sure  | {\"sure\":\"true\"}",
                "sure  | {\"sure\":1}",
                "sure  | {\"sure\":[true]}",
                "sure  | {\"sure\":{\"canary\":true}}",
                "inner | {\"inner\":\"canary\"}",
                "inner | {\"inner\":{\"code\":[\"canary\"]}}",
                "kode | {\"inner\":{\"kode\":\"canary\"}}"
            })
    void namesAFieldOfTheWrongKind(String field, String body) {
        var problem = problem(body);

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.toString()).doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "canary",
                "{\"email\":\"canary",
                "{\"email\":canary}",
                "[\"canary\"]",
                "\"canary\"",
                "{\"canary@lezer.example\":1}",
                "{\"email\":\"canary\"} {\"email\":\"canary\"}"
            })
    void quotesNothingOfWhatIsNoJson(String body) {
        var thrown = catchThrowable(() -> JSON.fromJson(body, Body.class));
        if (thrown != null) { // the parser takes the last of these
            assertThat(mapped(thrown).toString()).doesNotContain("canary", "lezer");
        }
    }

    @Test
    void isNotLedAstrayByAValueThatLooksLikeTheParsersWords() {
        var problem = problem("{\"stars\":\"property 'canary' can not be mapped\"}");

        assertThat(problem.toString()).doesNotContain("canary");
        assertThat(problem.field()).isEqualTo("stars");
    }

    private static Problem problem(String body) {
        var thrown = catchThrowable(() -> JSON.fromJson(body, Body.class));
        assertThat(thrown).as("what the parser says of " + body).isNotNull();
        return mapped(thrown);
    }

    private static Problem mapped(Throwable thrown) {
        var response = new UnreadableBodyMapper().toResponse(new ProcessingException(thrown));
        assertThat(response.getMediaType()).hasToString("application/problem+json");
        return (Problem) response.getEntity();
    }

    public record Body(
            @Nullable String email,
            int stars,
            @Nullable Boolean sure,
            @Nullable List<String> tags,
            @Nullable Inner inner) {}

    public record Inner(@Nullable String code) {}
}
