package eu.sigill.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Call;
import eu.sigill.house.TestShop;
import eu.sigill.link.kit.Order;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The form as somebody without scripts fills it in. */
final class ReviewForm {

    private static final Pattern PAYLOAD = Pattern.compile("name=\"p\" value=\"([^\"]+)\"");

    private final String path;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private ReviewForm(String path, String payload) {
        this.path = path;
        fields.put("p", payload);
    }

    /** Opens the link for this order and takes up what the form hides in itself. */
    static ReviewForm opened(TestShop shop, Order order) {
        return opened(shop.link(order));
    }

    /** The same for a link's path and query. */
    static ReviewForm opened(String link) {
        var page = Call.get(link).send().is(200);
        return new ReviewForm(URI.create(link).getRawPath(), hidden(page));
    }

    /** A form at this path with this payload, shown by nobody. */
    static ReviewForm forged(String path, String payload) {
        return new ReviewForm(path, payload);
    }

    static String hidden(Answer page) {
        var found = PAYLOAD.matcher(page.body());
        assertThat(found.find()).as("the form carries the payload").isTrue();
        return found.group(1);
    }

    ReviewForm stars(int count) {
        return with("stars-shop", String.valueOf(count));
    }

    ReviewForm words(String text) {
        return with("text-shop", text);
    }

    ReviewForm terms() {
        return with("terms", "yes");
    }

    ReviewForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    Answer publish() {
        fields.put("publish", "yes");
        return Call.post(path).form(fields).send();
    }
}
