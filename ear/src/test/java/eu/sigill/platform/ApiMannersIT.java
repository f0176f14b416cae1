package eu.sigill.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Api;
import eu.sigill.house.House;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The framework's own noes speak as the house does. */
class ApiMannersIT {

    @Test
    void anUnknownPathIsAProblem() {
        House.api().get("/nothing-here").isProblem(404, "unknown-path");
        Api.nobody("GET", "/nothing-here").send().isProblem(404, "unknown-path");
        House.api().get("/shops/not-an-id").is(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/shops?limit=zx81canary, limit",
        "/shops?limit=99999999999, limit",
        "/shops?after=zx81canary, after",
        "/shops/@/reviews?limit=1.5, limit",
        "/shops/@/reviews?limit=1&after=zx81canary, after"
    })
    void aParameterOfTheWrongKindIsNamed(String path, String parameter) {
        var answer = House.api().get(path.replace("@", House.newShop().id()));

        answer.isProblem(422, "invalid-field").naming(parameter);
        assertThat(answer.body()).doesNotContain("zx81canary");
    }

    @Test
    void aFormatThatThereIsNotIsNamed() {
        House.api()
                .call("POST", House.newShop().path("/links?format=XYZ"))
                .header("Accept", "text/csv")
                .body("text/csv", "email,name,ref\n")
                .send()
                .isProblem(422, "invalid-field")
                .naming("format");
    }

    @Test
    void anUnknownMethodIsAProblem() {
        House.api().call("DELETE", "/shops").send().isProblem(405, "method-not-allowed");
    }

    @Test
    void anAnswerThatNobodyCanGiveIsAProblem() {
        House.api().call("GET", "/shops").header("Accept", "image/png").send().isProblem(406, "not-acceptable");
    }

    @Test
    void aBodyOfAnotherKindIsAProblem() {
        House.api()
                .call("POST", "/shops")
                .body("application/xml", "<shop/>")
                .send()
                .isProblem(415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "", "null", "[]", "\"zx81canary\"", "{\"domain\":\"zx81canary\"", "{'domain':1}", "\u0000"})
    void aBodyThatIsNoObjectIsAProblem(String body) {
        var answer = House.api()
                .call("POST", "/shops")
                .body("application/json", body)
                .send();

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("zx81canary");
    }

    @Test
    void jsonThatGoesDownForeverIsAProblem() {
        var deep = "{\"domain\":".repeat(20_000);

        var answer = House.api()
                .call("POST", "/shops")
                .body("application/json", deep)
                .send();

        assertThat(answer.status()).isIn(400, 413, 422);
    }

    @Test
    void aFieldOfTheWrongKindIsNamed() {
        var answer = House.api().post("/shops", Map.of("domain", Map.of("zx81canary", 1)));

        answer.isProblem(422, "invalid-field").naming("domain");
        assertThat(answer.body()).doesNotContain("zx81canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "sv", "fr"})
    void aProblemIsInEnglishWhateverTheCallerReads(String language) {
        var answer = House.api()
                .call("POST", "/shops")
                .header("Accept-Language", language)
                .body("application/json", "{\"domain\":\"\"}")
                .send();

        answer.isProblem(422, "invalid-field").naming("domain");
        assertThat(answer.problem().getString("detail")).isEqualTo("domain must not be blank");
    }

    @Test
    void noProblemIsKeptByAnybody() {
        assertThat(House.api().get("/nothing-here").header("Cache-Control")).contains("no-store");
    }
}
