package eu.sigill.badge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Api;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.TestShop;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The script that every page of a shop loads: the same for everybody, or its keys would be nobody's. */
@Tag("once")
class BadgeScriptIT {

    private final TestShop shop = House.newShop();

    @Test
    void pinsTheKeyThatBlindQuestionsAreAnsweredWith() {
        var named = Api.nobody("GET", "/recognitions/v2").send().is(200).json();
        var epoch = named.getInt("epoch");

        var keys = house(script(shop)).getJsonObject("keys");

        assertThat(keys.getString(String.valueOf(epoch))).isEqualTo(named.getString("publicKey"));
        assertThat(keys.keySet()).contains(String.valueOf(epoch + 1)).hasSizeLessThanOrEqualTo(3);
        assertThat(keys.values()).doesNotHaveDuplicates();
    }

    @Test
    void isTheSameForEverybodyWhoAsks() {
        var plain = script(shop);

        var other = Call.get(path(shop))
                .header("User-Agent", "Somebody else")
                .header("Accept-Language", "pl")
                .header("Cookie", "who=somebody")
                .header("X-Forwarded-For", "198.51.100.7")
                .send()
                .is(200);

        assertThat(other.body()).isEqualTo(plain.body());
        assertThat(other.header("ETag")).isEqualTo(plain.header("ETag"));
        assertThat(other.header("Cache-Control")).startsWith("public");
        assertThat(other.all("Vary")).allMatch(header -> header.equals("Accept-Encoding"));
    }

    @Test
    void differsFromShopToShopByTheShopAlone() {
        var another = House.newShop();

        assertThat(script(another).body().replace(another.id(), shop.id()))
                .isEqualTo(script(shop).body());
    }

    private static Answer script(TestShop of) {
        return Call.get(path(of)).send().is(200);
    }

    private static String path(TestShop of) {
        return "/badge/" + of.id() + ".js";
    }

    /** What the script is called with, at its end. */
    private static JsonObject house(Answer script) {
        var body = script.body();
        var from = body.lastIndexOf("})({") + "})(".length();
        try (var reader = Json.createReader(new StringReader(body.substring(from, body.lastIndexOf(')'))))) {
            return reader.readObject();
        }
    }
}
