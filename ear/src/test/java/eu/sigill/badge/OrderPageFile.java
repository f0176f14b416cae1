package eu.sigill.badge;

import eu.sigill.house.Image;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page of the collection that both readers are held against, and what a reader must make of it. */
record OrderPageFile(String name) {

    private static final Path FOLDER = Image.repository().resolve("web-module/src/test/resources/order-pages");
    private static final String END = ".html";

    static List<OrderPageFile> all() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(END))
                    .sorted()
                    .map(name -> new OrderPageFile(name.substring(0, name.length() - END.length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path html() {
        return FOLDER.resolve(name + END);
    }

    String text() {
        return text(html());
    }

    /** Where the page is found. */
    String address() {
        return json().getString("pageUrl");
    }

    JsonObject expected() {
        return Json.createObjectBuilder(json())
                .remove("plugin")
                .remove("shape")
                .remove("language")
                .remove("pageUrl")
                .build();
    }

    private JsonObject json() {
        return parse(text(FOLDER.resolve(name + ".expected.json")));
    }

    static JsonObject parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
