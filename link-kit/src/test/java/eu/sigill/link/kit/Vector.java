package eu.sigill.link.kit;

import eu.sigill.link.kit.json.BrokenJson;
import eu.sigill.link.kit.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A link that another implementation made, or a broken one, with what must come of it. */
public record Vector(Json.Fields fields) {

    /** All vectors of the file. */
    public static List<Vector> all() {
        try (var file = Vector.class.getResourceAsStream("/vectors/links.json")) {
            var list = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var vectors = (Json.Items) Json.object("{\"vectors\":" + list + "}").value("vectors");
            return vectors.values().stream()
                    .map(vector -> new Vector((Json.Fields) vector))
                    .toList();
        } catch (IOException | BrokenJson e) {
            throw new IllegalStateException(e);
        }
    }

    public LinkKeys keys() {
        return LinkKeys.fromBase64(fields.text("encryptKeyB64"), fields.text("authKeyB64"));
    }

    public LinkTarget target() {
        return new LinkTarget(URI.create("https://house.example"), fields.text("domain"), "NL");
    }

    public String link() {
        return fields.text("link");
    }

    public boolean isAccepted() {
        return fields.text("expect").equals("accept");
    }

    public Layer layer() {
        return Layer.valueOf(fields.text("layer").toUpperCase(Locale.ROOT));
    }

    public Order order() {
        var parsed = (Json.Fields) fields.value("expectParsed");
        return new Order(
                parsed.text("email"),
                parsed.text("name"),
                parsed.text("ref"),
                texts((Json.Items) parsed.value("skus")),
                texts((Json.Items) parsed.value("tags")));
    }

    @Override
    public String toString() {
        return fields.text("id");
    }

    private static List<String> texts(Json.Items items) {
        return items.values().stream().map(item -> ((Json.Text) item).value()).toList();
    }
}
