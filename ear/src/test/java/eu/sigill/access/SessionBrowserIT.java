package eu.sigill.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Call;
import eu.sigill.house.Desk;
import eu.sigill.house.Tab;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A session that somebody slipped to another person stays worthless. */
@Tag("once")
class SessionBrowserIT {

    private static final String COOKIE = "JSESSIONID";

    @Test
    void isAnotherOneAfterSigningIn() {
        var stranger = Desk.admitOfficer();
        try (var tab = Browser.open()) {
            Desk.enterAsOfficer(tab, stranger);
            var slipped = session(tab);
            Desk.enter(tab);

            assertThat(session(tab)).isNotEqualTo(slipped);
            assertThat(Call.get("/console/merchant/people")
                            .header("Cookie", COOKIE + "=" + slipped)
                            .send()
                            .status())
                    .as("what the slipped one opens")
                    .isNotEqualTo(200);
        }
    }

    private static String session(Tab tab) {
        return tab.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals(COOKIE))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
