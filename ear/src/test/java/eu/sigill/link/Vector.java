package eu.sigill.link;

import eu.sigill.house.Image;
import eu.sigill.house.TestShop;
import eu.sigill.link.kit.LinkKeys;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** One link of the collection that the link kit is tested with too. */
record Vector(JsonObject row) {

    private static final Map<String, TestShop> SHOPS = new ConcurrentHashMap<>();

    static List<Vector> all() {
        var file = Image.repository().resolve("link-kit/src/test/resources/vectors/links.json");
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readArray().getValuesAs(JsonValue::asJsonObject).stream()
                    .map(Vector::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shop that the link is for, with its keys. */
    TestShop shop() {
        return Objects.requireNonNull(SHOPS.computeIfAbsent(
                row.getString("domain"),
                domain -> TestShop.at(
                        domain, LinkKeys.fromBase64(row.getString("encryptKeyB64"), row.getString("authKeyB64")))));
    }

    String link() {
        return row.getString("link");
    }

    /** The link's path and query, to be asked of the house instead of the host in the link. */
    String path() {
        var link = URI.create(link());
        return link.getRawPath() + "?" + link.getRawQuery();
    }

    boolean opens() {
        return row.getString("expect").equals("accept");
    }

    String layer() {
        return row.getString("layer");
    }

    JsonObject parsed() {
        return row.getJsonObject("expectParsed");
    }

    @Override
    public String toString() {
        return row.getString("id");
    }
}
