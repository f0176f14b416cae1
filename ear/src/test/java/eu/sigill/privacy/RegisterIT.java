package eu.sigill.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is done with personal data is written down whole, and can be taken away. */
class RegisterIT {

    private static final String PASSWORD = "correct horse battery";

    @Test
    void namesEveryKindOfDataAndShowsOneThatItDoesNot() {
        try (var tab = Browser.open()) {
            Officer.at(tab);
            tab.go("/console/privacy/register");
            assertThat(tab.find("#gaps")).hasCount(0);

            tick(tab, "kind-access.token", false);
            tab.go("/console/privacy/register");
            assertThat(tab.find("#gaps")).containsText("Tokens");

            tick(tab, "kind-access.token", true);
            tab.go("/console/privacy/register");
            assertThat(tab.find("#gaps")).hasCount(0);
        }
    }

    @Test
    void standsUnderTheArticleThatTheRolesSay() {
        try (var tab = Browser.open()) {
            Officer.at(tab).signsRoles("PL", "PROCESSOR");
            tab.go("/console/privacy/register?market=PL");
            assertThat(tab.find("#undecided")).hasCount(0);
            assertThat(tab.find("#activity-COLLECTION")).hasCount(0);
            assertThat(tab.find("#processed")).containsText("Taking in orders");

            Officer.at(tab).signsRoles("PL", "JOINT");
            tab.go("/console/privacy/register?market=PL");
            assertThat(tab.find("#activity-COLLECTION")).containsText("Joint controller");
            assertThat(tab.find("#processed")).hasCount(0);
        }
    }

    @Test
    void canBeReadBackFromASpreadsheet() {
        try (var tab = Browser.open()) {
            Officer.at(tab).names("Sigill");
            tab.go("/console/privacy/activity?processing=CONSOLE");
            tab.find("#words-PURPOSE").fill("=1+1, he said \"no\"");
            tab.find("#activity\\:save").click();
            assertThat(tab.find(".says-good")).isVisible();

            var table = table(tab, "/console/privacy/export/controller.csv?market=NL");

            Assertions.assertThat(table)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(row -> Assertions.assertThat(row).hasSameSizeAs(table.getFirst()));
            Assertions.assertThat(table)
                    .anySatisfy(row -> Assertions.assertThat(row)
                            .contains("Signing in to the console and the API", "'=1+1, he said \"no\""));
            tab.go("/console/privacy/activity?processing=CONSOLE");
            tab.find("#words-PURPOSE").fill("");
            tab.find("#activity\\:save").click();
            assertThat(tab.find(".says-good")).isVisible();
        }
    }

    @Test
    void exportsRolesShopsAndBalancingsToo() {
        try (var tab = Browser.open()) {
            Officer.at(tab).signsRoles("NL", "PROCESSOR").weighs("ANY", "");
            var shop = House.newShop();

            Assertions.assertThat(table(tab, "/console/privacy/export/roles.csv?market=NL"))
                    .hasSize(10);
            Assertions.assertThat(table(tab, "/console/privacy/export/processor.csv?market=NL"))
                    .anySatisfy(row -> Assertions.assertThat(row).contains(shop.domain()));
            Assertions.assertThat(table(tab, "/console/privacy/export/balancing.csv"))
                    .anySatisfy(row -> Assertions.assertThat(row).contains("weighed with care", "Everywhere"));
            for (var name : List.of("register", "roles", "balancing")) {
                Assertions.assertThat(tab.page()
                                .request()
                                .get("/console/privacy/export/" + name + ".html")
                                .status())
                        .isEqualTo(200);
            }
            Assertions.assertThat(tab.page()
                            .request()
                            .get("/console/privacy/export/secrets.csv")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void refusesRolesThatDoNotFitAndSignaturesNobodyGave() {
        try (var tab = Browser.open()) {
            Officer.at(tab);
            tab.go("/console/privacy/roles?market=DK&preset=JOINT");
            tab.find("#contact").fill("privacy@operator.example");
            tab.find("#signedBy").fill("A. Officer");
            tab.find("select[name='operator.LOG']").selectOption("NONE");
            tab.find("#roles\\:sign").click();
            assertThat(tab.find(".says-danger")).containsText("Logging requests for the mark");
            assertThat(tab.find("select[name='operator.LOG']")).hasValue("NONE");

            tab.find("select[name='operator.LOG']").selectOption("JOINT");
            tab.find("#signedBy").fill("");
            tab.find("#roles\\:sign").click();
            assertThat(tab.find(".says-danger")).isVisible();
            Assertions.assertThat(
                            House.database().number("select count(*) from privacy_role_matrix where market = 'DK'"))
                    .isZero();
        }
    }

    @Test
    void showsABalancingThatIsOverdue() {
        try (var tab = Browser.open()) {
            Officer.at(tab).weighs("NO", "");
            House.database()
                    .write(
                            "update privacy_balancing set signed_on = date '2025-01-01', review_on = date '2026-01-01' where area = 'NO'");
            tab.go("/console/privacy/balancing");
            assertThat(tab.find("#balancings tr:has-text('Norway')")).containsText("Overdue");
            House.database().write("update privacy_balancing set review_on = date '2099-01-01' where area = 'NO'");
        }
    }

    @Test
    void isNotForShops() {
        var clerk = "clerk-" + UUID.randomUUID();
        var shop = House.newShop();
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            tab.go("/console/merchant/people");
            tab.find("#admit\\:employer").selectOption(shop.merchant());
            tab.find("#admit\\:name").fill(clerk);
            tab.find("#admit\\:password").fill(PASSWORD);
            tab.find("#admit\\:role").selectOption("MERCHANT_OWNER");
            tab.find("#admit\\:add").click();
            assertThat(tab.find(".says-good")).isVisible();
        }
        try (var tab = Browser.open()) {
            Desk.enter(tab, clerk, PASSWORD);
            Assertions.assertThat(tab.go("/console/privacy/register").status()).isEqualTo(403);
            Assertions.assertThat(tab.page()
                            .request()
                            .get("/console/privacy/export/register.csv")
                            .status())
                    .isEqualTo(403);
        }
    }

    private static void tick(Tab tab, String box, boolean ticked) {
        tab.go("/console/privacy/activity?processing=CONSOLE");
        tab.find("[id='" + box + "']").setChecked(ticked);
        tab.find("#activity\\:save").click();
        assertThat(tab.find(".says-good")).isVisible();
    }

    private static List<List<String>> table(Tab tab, String path) {
        var answer = tab.page().request().get(path);
        Assertions.assertThat(answer.status()).isEqualTo(200);
        Assertions.assertThat(answer.headers().get("content-type")).startsWith("text/csv");
        return parsed(answer.text());
    }

    /** Reads what RFC 4180 says: cells in quotes, and a quote within them twice. */
    private static List<List<String>> parsed(String csv) {
        var cell = Pattern.compile("\"((?:[^\"]|\"\")*)\"(,|\r\n)").matcher(csv);
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        int end = 0;
        while (cell.find()) {
            Assertions.assertThat(cell.start()).isEqualTo(end);
            end = cell.end();
            row.add(cell.group(1).replace("\"\"", "\""));
            if (!cell.group(2).equals(",")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        Assertions.assertThat(end).isEqualTo(csv.length());
        return rows;
    }
}
