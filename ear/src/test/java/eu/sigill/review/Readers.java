package eu.sigill.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.sigill.house.Image;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** People who bought books and exist nowhere, as a shop's till would write them into a file of orders. */
final class Readers {

    private static final List<String> FIRST_NAMES =
            List.of("Klara", "Björn", "Maaike", "Zofia", "Jürgen", "Łucja", "Noor", "Åsa", "Daan", "Anaïs");
    private static final List<String> LAST_NAMES =
            List.of("Öberg", "de Vries", "Wójcik", "Müller", "Lindqvist", "van den Berg", "Kowalska", "Szabó");
    private static final List<String> BOOKS =
            List.of("winter-tales", "atlas-of-islands", "the-small-garden", "bread-and-salt", "letters-north");

    private Readers() {}

    /** A CSV file of so many orders, whose last row has no usable address. */
    static Path orders(int count) {
        var lines = new ArrayList<String>();
        lines.add("ref,email,name,skus");
        for (var number = 1; number < count; number++) {
            lines.add(row(number, "reader" + number + "@post.example"));
        }
        lines.add(row(count, "no address"));
        try {
            return Files.write(Image.folder("purchase-life").resolve("orders.csv"), lines, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(int number, String email) {
        var skus = List.of(pick(BOOKS, number), pick(BOOKS, number + 1)).subList(0, 1 + number % 2);
        return "B-%05d,%s,%s %s,%s"
                .formatted(
                        number,
                        email,
                        pick(FIRST_NAMES, number - 1),
                        pick(LAST_NAMES, number - 1),
                        String.join("|", skus));
    }

    private static String pick(List<String> some, int number) {
        return some.get(number % some.size());
    }
}
