package eu.sigill.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Api;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Image;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What partners read before they call. */
@Tag("once")
class OpenApiIT {

    private static final String NOBODY = "X" + "0".repeat(32);

    @ParameterizedTest
    @CsvSource({
        "POST, /shops",
        "GET, /shops",
        "GET, /shops/{shop}",
        "POST, /shops/{shop}/link-keys",
        "GET, /shops/{shop}/link-keys",
        "PATCH, /shops/{shop}/link-keys/{kid}",
        "POST, /shops/{shop}/links",
        "POST, /shops/{shop}/links/inspect",
        "GET, /shops/{shop}/reviews",
        "GET, /shops/{shop}/rating"
    })
    void describesWhatThereIs(String method, String path) {
        assertThat(operations()).containsKey(method.toLowerCase(Locale.ROOT) + " /api/v1" + path);

        var answer = Api.nobody(method, path.replace("{shop}", NOBODY).replace("{kid}", "x"))
                .header("Content-Type", "application/json")
                .send();
        assertThat(answer.problem().getString("type"))
                .isIn("urn:sigill:problem:no-token", "urn:sigill:problem:unknown-shop");
    }

    @Test
    void givesEveryOperationANameAndAScheme() {
        operations()
                .values()
                .forEach(operation ->
                        assertThat(operation.getString("operationId")).isNotBlank());
        assertThat(document().getJsonObject("components").getJsonObject("securitySchemes"))
                .containsKey("bearer");
    }

    @Test
    void namesEveryFormThatLinksAreMadeFromAndIn() {
        var makeLink = Objects.requireNonNull(operations().get("post /api/v1/shops/{shop}/links"));

        assertThat(makeLink.getJsonObject("requestBody")
                        .getJsonObject("content")
                        .keySet())
                .containsExactly("application/json", "text/csv", "application/x-ndjson");
        var answers = makeLink.getJsonObject("responses");
        assertThat(answers.getJsonObject("201").getJsonObject("content").keySet())
                .containsExactly("application/json");
        assertThat(answers.getJsonObject("2XX").getJsonObject("content").keySet())
                .containsExactly("text/csv", "application/x-ndjson");
    }

    @Test
    void tellsOfEveryOperationHowANoLooks() {
        operations().forEach((name, operation) -> {
            var answers = operation.getJsonObject("responses");
            assertThat(answers).as(name).containsKeys("401", "403");
            var body = operation.containsKey("requestBody");
            assertThat(answers.containsKey("413")).as(name).isEqualTo(body);
            assertThat(answers.containsKey("422")).as(name).isEqualTo(body || asksForParameters(operation));
            assertThat(answers.containsKey("404")).as(name).isEqualTo(name.contains("{"));
        });
        assertThat(document()
                        .getJsonObject("components")
                        .getJsonObject("responses")
                        .values())
                .isNotEmpty()
                .allMatch(answer -> answer.asJsonObject()
                        .getValue("/content/application~1problem+json/schema/$ref")
                        .toString()
                        .equals("\"#/components/schemas/Problem\""));
    }

    private static boolean asksForParameters(JsonObject operation) {
        return operation.toString().contains("\"in\":\"query\"");
    }

    private static Map<String, JsonObject> operations() {
        var operations = new HashMap<String, JsonObject>();
        document()
                .getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject()
                        .forEach((method, operation) -> operations.put(method + " " + path, operation.asJsonObject())));
        return operations;
    }

    @Test
    void isEnoughToCallTheHouseByAGeneratedClient() throws Exception {
        var shop = House.newShop();
        var folder = Image.folder("openapi");
        var document =
                Files.writeString(folder.resolve("openapi.json"), document().toString());

        var client = GeneratedClient.of(document, folder);
        var heard = client.partner(House.url().toString(), House.api().token(), shop.id())
                .call();

        assertThat(heard.getFirst()).isEqualTo(shop.domain());
        assertThat(heard.get(1)).startsWith(House.url() + shop.form() + "?p=");
        assertThat(heard.getLast()).isEqualTo("0");
    }

    private static JsonObject document() {
        return Call.get("/openapi")
                .header("Accept", "application/json")
                .send()
                .is(200)
                .json();
    }
}
