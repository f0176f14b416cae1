package eu.sigill.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page keeps to, so that it runs under a strict policy and leaves no state behind (ADR 0007, 0011). */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final String PUBLIC = "/WEB-INF/layout/public.xhtml";
    private static final String CONSOLE = "/WEB-INF/layout/console.xhtml";

    private static final Pattern NAMESPACE = Pattern.compile("xmlns(?::[a-z]+)?=\"([^\"]*)\"");

    static List<Page> every() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.sorted()
                    .filter(file -> file.toString().endsWith(".xhtml"))
                    .map(Page::read)
                    .toList();
        }
    }

    static List<Page> outside() throws IOException {
        return every().stream()
                .filter(page -> page.markup().contains(PUBLIC))
                .filter(page -> !page.name().startsWith("console/")) // the sign-in page is the console's
                .toList();
    }

    static List<Page> console() throws IOException {
        return every().stream()
                .filter(page -> page.name().startsWith("console/"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("outside")
    void aPublicPageNeedsNoComponents(Page page) {
        assertThat(page.markup())
                .doesNotContain("primefaces")
                .doesNotContain("<h:form")
                .doesNotContain("sessionScope");
    }

    @ParameterizedTest
    @MethodSource("every")
    void aPageIsHtmlAndTagsOfOurOwn(Page page) {
        assertThat(NAMESPACE.matcher(page.markup()).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(namespace -> namespace.equals("http://www.w3.org/1999/xhtml")
                        || namespace.equals("eu.sigill")
                        || namespace.startsWith("jakarta."));
    }

    @ParameterizedTest
    @MethodSource("every")
    void aPageHasNoScriptOrStyleInItself(Page page) {
        assertThat(page.markup())
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                .doesNotContain("<style")
                .doesNotContainPattern("\\sstyle=\"")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContain("javascript:");
    }

    @ParameterizedTest
    @MethodSource("every")
    void aPageFetchesNothingFromElsewhere(Page page) {
        assertThat(page.markup()).doesNotContainPattern("\\b(?:src|action)=\"(?:https?:)?//");
    }

    @ParameterizedTest
    @MethodSource("console")
    void aConsolePageStandsInTheConsolesFrame(Page page) {
        assertThat(page.markup()).containsAnyOf(CONSOLE, PUBLIC);
    }

    @Test
    void layoutsAreStateless() throws IOException {
        assertThat(List.of(PUBLIC, CONSOLE))
                .allSatisfy(layout -> assertThat(Files.readString(PAGES.resolve(layout.substring(1))))
                        .as(layout)
                        .contains("<f:view transient=\"true\""));
    }

    /** A page, a layout or a tag, by its path. */
    record Page(String name, String markup) {

        static Page read(Path file) {
            try {
                return new Page(PAGES.relativize(file).toString(), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
