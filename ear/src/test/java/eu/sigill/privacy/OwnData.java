package eu.sigill.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Tab;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody at what is kept of them, and the way in. */
public final class OwnData {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/privacy/open)#(\\S+)");

    private OwnData() {}

    static Answer ask(String email, String wish) {
        return Call.post("/privacy")
                .header("Sec-Fetch-Site", "same-origin")
                .form(Map.of("email", email, "wish", wish))
                .send();
    }

    /** Where the only mail of this kind to this address leads. */
    static String mailed(String email) {
        var found = LINK.matcher(House.mails().onlyTo(email, "/privacy/open#"));
        assertThat(found.find()).isTrue();
        return found.group(1) + "#" + found.group(2);
    }

    /** Comes in by typing the mailed code, as somebody does who runs no scripts. */
    public static void enter(Tab tab, String email, String wish, String language) {
        ask(email, wish).is(303);
        tab.go("/privacy/open?lang=" + language);
        tab.find("#code").fill(mailed(email).split("#", 2)[1]);
        tab.find("main .button.primary").click();
        assertThat(tab.find(".lead")).containsText(email);
    }

    /** The file that this button downloads. */
    public static JsonObject downloaded(Tab tab, String wish) {
        var file = tab.page()
                .waitForDownload(() -> tab.find("button[value=" + wish + "]").click());
        try (var reader = Json.createReader(Files.newBufferedReader(file.path(), UTF_8))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
