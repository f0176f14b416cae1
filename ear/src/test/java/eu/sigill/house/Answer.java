package eu.sigill.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;

/** What came back. */
public record Answer(int status, HttpHeaders headers, String body) {

    static Answer of(HttpResponse<String> response) {
        var answer = new Answer(response.statusCode(), response.headers(), response.body());
        assertThat(answer.status())
                .as("status of %s", response.request().method())
                .isLessThan(500);
        assertThat(answer.all("Set-Cookie")).as("cookies of a public answer").isEmpty();
        return answer;
    }

    public JsonObject json() {
        assertThat(header("Content-Type")).startsWith("application/json");
        return parsed();
    }

    private JsonObject parsed() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** The list {@code items} of an answer that is a list. */
    public List<JsonObject> items() {
        return json().getJsonArray("items").getValuesAs(JsonValue::asJsonObject);
    }

    /** The only value of the header; empty text if it is not there. */
    public String header(String name) {
        var values = all(name);
        assertThat(values).as(name).hasSizeLessThan(2);
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> all(String name) {
        return headers.allValues(name);
    }

    /** The same answer, if it has this status. */
    public Answer is(int expected) {
        assertThat(status).as("status; the answer was %s", shortened()).isEqualTo(expected);
        return this;
    }

    /** The same answer, if it is a no of this status and slug in the form of RFC 9457. */
    public Answer isProblem(int expected, String slug) {
        is(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem().getString("type")).isEqualTo("urn:sigill:problem:" + slug);
        assertThat(problem().getInt("status")).isEqualTo(expected);
        assertThat(problem().getString("title")).isNotBlank();
        assertThat(problem().getString("detail")).isNotBlank();
        return this;
    }

    /** The same answer, if its problem names this field. */
    public Answer naming(String field) {
        assertThat(problem().getString("field", "")).as("field of %s", body).isEqualTo(field);
        return this;
    }

    public JsonObject problem() {
        return parsed();
    }

    private String shortened() {
        return body.length() > 300 ? body.substring(0, 300) + " …" : body;
    }
}
