package eu.sigill;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.service.setting.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs say must be what the code does. */
class DocsTest {

    private static final String NONE = "–";
    private static final Pattern LINK = Pattern.compile("\\]\\(((?!https?:)[^)#]+[^)]*)\\)");
    private static final Path ROOMS = Path.of("../docs/rooms");
    private static final int HALF_A_PAGE = 55;
    private static final Pattern ROOM = Pattern.compile("\\| \\[(?<room>\\w+)\\].*\\| (?<below>[^|]+) \\|");

    @Test
    void settingsListsEverySettingInOrder() throws IOException {
        assertThat(settings().stream().map(Row::name))
                .containsExactlyElementsOf(Arrays.stream(Setting.values())
                        .map(Setting::environmentVariable)
                        .toList());
    }

    @Test
    void settingsNamesEveryDefault() throws IOException {
        assertThat(settings())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.fallback())
                        .as(row.name())
                        .isEqualTo(setting(row).fallback().orElse(NONE)));
    }

    @Test
    void settingsGivesEachAMeaningAndAnExample() throws IOException {
        assertThat(settings()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.meaning()).as(row.name()).endsWith(".");
            assertThat(row.example()).as(row.name()).isNotBlank().isNotEqualTo(NONE);
        });
    }

    @Test
    void roomsSayWhatEachStandsOn() throws IOException {
        var rows = Files.readAllLines(Path.of("../docs/rooms/README.md")).stream()
                .map(ROOM::matcher)
                .filter(Matcher::matches)
                .toList();

        assertThat(rows)
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(
                                Set.of(row.group("below").replace(NONE, "").split(", ")))
                        .as(row.group("room"))
                        .isEqualTo(orNone(Rooms.standsOn(row.group("room")))));
    }

    @Test
    void aRoomFillsHalfAPage() throws IOException {
        for (var room : pages().filter(page -> page.startsWith(ROOMS)).toList()) {
            assertThat(Files.readAllLines(room)).as(room.toString()).hasSizeLessThanOrEqualTo(HALF_A_PAGE);
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (var page : pages().toList()) {
            assertThat(LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)))
                    .as(page.toString())
                    .allSatisfy(link -> assertThat(page.resolveSibling(link.split("#", 2)[0]))
                            .exists());
        }
    }

    private static Stream<Path> pages() throws IOException {
        var root = Path.of("..");
        try (var docs = Files.walk(root.resolve("docs"))) {
            var found = docs.filter(file -> file.toString().endsWith(".md")).toList();
            return Stream.concat(
                    Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(root::resolve), found.stream());
        }
    }

    private static Set<String> orNone(Set<String> rooms) {
        return rooms.isEmpty() ? Set.of("") : rooms;
    }

    private static Setting setting(Row row) {
        return Setting.valueOf(row.name().substring("SIGILL_".length()));
    }

    private static List<Row> settings() throws IOException {
        return Files.readAllLines(Path.of("../docs/settings.md")).stream()
                .filter(line -> line.startsWith("| `SIGILL_"))
                .map(Row::of)
                .toList();
    }

    private record Row(String name, String meaning, String fallback, String example) {

        static Row of(String line) {
            var cells = line.split(" *\\| *", -1);
            return new Row(bare(cells[1]), cells[2], bare(cells[3]), bare(cells[4]));
        }

        private static String bare(String cell) {
            return cell.replace("`", "");
        }
    }
}
