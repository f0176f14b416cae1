package eu.sigill.platform.web.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One room's texts in one language, as they stand in their file. */
record Bundle(String room, String language, Map<String, String> texts, List<String> twice) {

    private static final Path RESOURCES = Path.of("src/main/resources/eu/sigill");
    private static final Pattern FILE = Pattern.compile(".*/([a-z]+)/web/texts_([a-z]{2})\\.properties");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    /** All rooms' texts in English, by key. */
    static final Map<String, String> ENGLISH = in("en");

    /** Every bundle of the house. */
    static List<Bundle> all() {
        try (var files = Files.walk(RESOURCES)) {
            return files.sorted()
                    .filter(file -> file.toString().endsWith(".properties"))
                    .map(Bundle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rooms' texts of one language. */
    static Map<String, String> in(String language) {
        var texts = new HashMap<String, String>();
        all().stream()
                .filter(bundle -> bundle.language().equals(language))
                .forEach(bundle -> texts.putAll(bundle.texts()));
        return texts;
    }

    private static Bundle read(Path file) {
        var name = FILE.matcher(file.toString());
        if (!name.matches()) {
            throw new IllegalStateException(file + " is no bundle: <room>/web/texts_<language>.properties");
        }
        var twice = new ArrayList<String>();
        var texts = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    twice.add(key.toString());
                }
                return super.put(key, value);
            }
        };
        try (var in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(
                name.group(1),
                name.group(2),
                texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty)),
                twice);
    }

    /** The numbers of the places that are left open in a text. */
    static Set<String> placesIn(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return room + " in " + language;
    }
}
