package eu.sigill.badge.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.service.check.UseCheck;
import eu.sigill.badge.service.page.OrderPageReader;
import eu.sigill.badge.service.page.source.PageSource;
import eu.sigill.platform.web.SharedJson;
import eu.sigill.purchase.service.field.WebAddress;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server's reader on every page of the collection; {@code OrderPageReadersIT} holds the browser's against the same. */
class OrderPageAnswerTest {

    private static final Path PAGES = Path.of("src/test/resources/order-pages");

    static List<String> pages() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWhatWasExpectedOfThePage(String page) throws IOException {
        var expected = expected(page);
        var address = new WebAddress(expected.getString("pageUrl"));
        var html = Files.readAllBytes(PAGES.resolve(page + ".html"));

        var read = OrderPageReader.read(PageSource.of(new ByteArrayInputStream(html), Optional.empty()), address);

        assertThat(asJson(OrderPageAnswer.of(read))).isEqualTo(withoutItsOrigin(expected));
    }

    /** Both say it: the one to programs in a word, the other to people with every field. */
    @ParameterizedTest
    @MethodSource("pages")
    void isEnoughForWhatTheCheckerSaysItIs(String page) throws IOException {
        var address = new WebAddress(expected(page).getString("pageUrl"));

        var read = OrderPageReader.read(PageSource.of(Files.readString(PAGES.resolve(page + ".html"))), address);

        var uses = read.uses();
        assertThat(UseCheck.all(read))
                .extracting(UseCheck::isEnough)
                .containsExactly(
                        uses.reviewInvitation(),
                        uses.buyerProtection(),
                        uses.productReviewsNl(),
                        uses.productReviewsPl());
    }

    private static JsonObject asJson(OrderPageAnswer answer) {
        return parse(new SharedJson().getContext(OrderPageAnswer.class).toJson(answer));
    }

    private static JsonObject expected(String page) {
        try {
            return parse(Files.readString(PAGES.resolve(page + ".expected.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject withoutItsOrigin(JsonObject expected) {
        return Json.createObjectBuilder(expected)
                .remove("plugin")
                .remove("shape")
                .remove("language")
                .remove("pageUrl")
                .build();
    }

    private static JsonObject parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
