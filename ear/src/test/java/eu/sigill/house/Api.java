package eu.sigill.house;

import jakarta.json.Json;
import java.util.Map;

/** The API as a partner's program calls it. */
public record Api(String token) {

    private static final String ROOT = "/api/v1";
    private static final String JSON = "application/json";

    public Answer get(String path) {
        return call("GET", path).send();
    }

    public Answer post(String path, Map<String, ?> body) {
        return call("POST", path).body(JSON, json(body)).send();
    }

    public Answer patch(String path, Map<String, ?> body) {
        return call("PATCH", path).body(JSON, json(body)).send();
    }

    /** A call to be changed before it is sent. */
    public Call call(String method, String path) {
        return nobody(method, path).header("Authorization", "Bearer " + token);
    }

    /** A call without a token. */
    public static Call nobody(String method, String path) {
        return Call.of(method, ROOT + path).header("Accept", JSON);
    }

    public static String json(Map<String, ?> body) {
        return Json.createObjectBuilder(body).build().toString();
    }

    @Override
    public String toString() {
        return "Api[]";
    }
}
