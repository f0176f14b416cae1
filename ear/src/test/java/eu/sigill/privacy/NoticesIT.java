package eu.sigill.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.House;
import eu.sigill.house.TestShop;
import java.util.HashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** People are told what is so, or nothing. */
class NoticesIT {

    @Test
    void areRefusedAsLongAsTheyWouldSayWhatIsNotSo() {
        var domain = shopIn("LU");
        House.database().write("delete from privacy_controller");
        try (var tab = Browser.open()) {
            var officer = Officer.at(tab).looksAt("LU", "de");
            var found = tab.find("#contradictions");
            assertThat(found).containsText("(controller)");
            assertThat(found).containsText("role matrix");
            officer.publishes().refused();

            officer.names("Sigill Luxembourg").signsRoles("LU", "JOINT").sendsHashesFrom(domain);
            officer.looksAt("LU", "de");
            tab.find("#way-HASHES").uncheck();
            tab.find("#way-BLINDED").check();
            officer.publishes().refused();
            assertThat(found).containsText("of which the text says nothing: 1");
            assertThat(found).containsText("No balancing of interests");

            tab.find("#way-HASHES").check();
            tab.find("#publish\\:look").click();
            assertThat(found.locator("li")).hasCount(1);
            officer.publishes().refused();
            Assertions.assertThat(editions("LU")).isZero();

            officer.weighs("LU", "an old checkout, until spring");
            officer.looksAt("LU", "de");
            tab.find("#way-HASHES").check();
            officer.publishes().done();
            Assertions.assertThat(House.page("/notices/lu?lang=de").is(200).body())
                    .contains("Sigill Luxembourg", "MD5", "nicht anonym", "Host AB, Stockholm");
        }
    }

    @Test
    void areRefusedOverARuleThatIsMissingOrOnlyRehearsed() {
        try (var tab = Browser.open()) {
            var officer = Officer.at(tab).names("Sigill").signsRoles("IT", "PROCESSOR");
            var rule = rule("IT", "P60D", "DRY");
            officer.looksAt("IT", "en").publishes().refused();
            assertThat(tab.find("#contradictions")).containsText("only rehearsed");
            assertThat(tab.find("#contradictions")).containsText("Orders to be reminded of");
            forget(rule);

            House.database()
                    .write("update retention_rule set valid_from = date '2999-01-01' where kind = 'purchase.number'");
            officer.looksAt("IT", "en").publishes().refused();
            assertThat(tab.find("#contradictions")).containsText("No rule that acts");
            House.database()
                    .write("update retention_rule set valid_from = date '1900-01-01' where kind = 'purchase.number'");

            officer.looksAt("IT", "en").publishes().done();
        }
    }

    @Test
    void areOutOfDateOnceARuleIsAndStayInTheArchiveAsTheyWere() {
        try (var tab = Browser.open()) {
            var officer = Officer.at(tab).names("Sigill").signsRoles("FR", "JOINT");
            officer.looksAt("FR", "en").publishes().done();
            var first = House.page("/notices/fr/1?lang=en").is(200).body();
            tab.go("/console/privacy/register?market=FR");
            assertThat(tab.find("#activity-INVITATION .limits")).containsText("30 days");

            var rule = rule("FR", "P60D", "ON");

            tab.go("/console/privacy/register?market=FR");
            assertThat(tab.find("#activity-INVITATION .limits")).containsText("60 days");
            tab.go("/console/privacy/notices");
            assertThat(tab.find("#notices tr:has-text('France')")).containsText("Out of date");
            officer.looksAt("FR", "en");
            assertThat(tab.find("#outdated")).isVisible();
            assertThat(tab.find("#diff ins")).containsText(Pattern.compile("60 days"));
            assertThat(tab.find("#diff del")).containsText(Pattern.compile("30 days"));
            officer.publishes().done();
            assertThat(tab.find("#current")).isVisible();
            Assertions.assertThat(
                            digest(House.page("/notices/fr/1?lang=en").is(200).body()))
                    .isEqualTo(digest(first));
            Assertions.assertThat(House.page("/notices/fr?lang=en").is(200).body())
                    .contains("60 days", "Edition 2");
            Assertions.assertThat(House.page("/notices/fr/1?lang=en").body())
                    .contains("30 days", "does not hold any more");
            forget(rule);
        }
    }

    @Test
    void areFoundWhereTheyWerePublishedOnly() {
        House.page("/notices").is(200);
        for (var path : new String[] {"/notices/xx", "/notices/es", "/notices/ES", "/notices/es/0", "/notice/notice"}) {
            Assertions.assertThat(House.page(path).status()).as(path).isIn(403, 404);
        }
    }

    private static String shopIn(String market) {
        var domain = TestShop.newDomain();
        var body = new HashMap<String, Object>(TestShop.body(domain));
        body.put("market", market);
        House.api().post("/shops", body).is(201);
        return domain;
    }

    private static long editions(String market) {
        return House.database().number("select count(*) from privacy_notice where market = ?", market);
    }

    /** What stands between the heading and the edition's digest, and the digest. */
    private static String digest(String page) {
        return page.replaceAll("(?s).*SHA-256 <code>([0-9a-f]{64})</code>.*", "$1");
    }

    private static UUID rule(String market, String period, String mode) {
        var id = UUID.randomUUID();
        House.database()
                .write(
                        "insert into retention_rule (id, kind, area, record_class, operator_type, valid_from, covers_older,"
                                + " start_event, period, rounding, source, certainty, mode, version) values (?,"
                                + " 'purchase.reminder', ?, 'OWN', 'ANY', date '2026-01-01', true, 'END_OF_PROCESS', ?, 'DAY',"
                                + " 'a test', 'A', ?, 0)",
                        id,
                        market,
                        period,
                        mode);
        return id;
    }

    private static void forget(UUID rule) {
        House.database().write("delete from retention_rule where id = ?", rule);
    }
}
