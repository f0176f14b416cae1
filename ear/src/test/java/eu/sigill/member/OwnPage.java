package eu.sigill.member;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Tab;
import java.util.Map;
import java.util.regex.Pattern;

/** A member's own page, and the way in. */
public final class OwnPage {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/member/open)#(\\S+)");

    private OwnPage() {}

    /** Comes in by typing the mailed code, as somebody does who runs no scripts. */
    public static void enter(Tab tab, String email, String language) {
        ask(email).is(303);
        tab.go("/member/open?lang=" + language);
        tab.find("#code").fill(mailed(email).split("#", 2)[1]);
        tab.find("main button").click();
        assertThat(tab.find(".facts")).containsText(email);
    }

    static Answer ask(String email) {
        return Call.post("/member")
                .header("Sec-Fetch-Site", "same-origin")
                .form(Map.of("email", email))
                .send();
    }

    /** Where the only mail of this kind to this address leads. */
    static String mailed(String email) {
        var found = LINK.matcher(House.mails().onlyTo(email, "/member/open#"));
        assertThat(found.find()).isTrue();
        return found.group(1) + "#" + found.group(2);
    }
}
