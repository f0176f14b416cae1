package eu.sigill.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.sigill.house.Await;
import eu.sigill.house.Browser;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import eu.sigill.house.Unfinished;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Somebody wants everything gone while the house sweeps, holds back or writes its ledger. */
class ErasureBrowserIT {

    private final Buyer buyer = Buyer.arrived();

    @Test
    void saysWhatGoesLaterWhereAnotherServerSweeps() {
        try (var tab = asking()) {
            leaseFor(60);
            try {
                tab.find("main .button.danger").click();
                assertThat(tab.find(".fate-SOON")).hasCount(3);
                assertThat(tab.find(".fate-SOON").first()).containsText("gone by tomorrow");
                tab.keep("erased-soon");
            } finally {
                leaseFor(-1);
            }
        }
        assertThat(House.page("/shops/" + buyer.reviewed().id()).body()).doesNotContain("Words of " + buyer.mark());
        assertThat(buyer.reviews()).isEqualTo(3);

        House.api().post("/retention/runs", Map.of("mode", "ON")).is(202);
        Await.until(Duration.ofMinutes(1), "it is gone", () -> buyer.reviews() == 0);
        assertThat(lines("PENDING", "%\"why\":\"ERASURE\"%\"rules\":[]%") + lines("PENDING", "%\"rules\":[]%ERASURE%"))
                .as("without a rule")
                .isZero();
        assertThat(lines("BLOCKED", "%\"why\":\"ERASURE\"%\"rules\":[\"%")).isPositive();
    }

    private static long lines(String type, String text) {
        return House.database()
                .number("select count(*) from retention_ledger where type = ? and body like ?", type, text);
    }

    @Test
    void saysWhichLawKeepsWhatIsHeldBack() {
        House.database()
                .write(
                        "update protection set held = true where shop_id = ?",
                        buyer.past().shop());
        try (var tab = asking()) {
            assertThat(tab.find(".fate-HELD")).containsText("AWR art. 52");
        }
    }

    @Test
    void isShownWithoutWaitingForTheLedger() throws SQLException {
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            OwnData.enter(tab, buyer.email(), "ERASURE", "en");
            try (var writing = House.database().writeUnfinished("update retention_ledger_head set seq = seq")) {
                tab.go("/privacy/erase");
                assertThat(tab.find(".fate-GONE")).hasCount(3);
            }
        }
    }

    /** A sweep has rows and waits for the ledger's end: whoever erases must not have that end and wait for the rows. */
    @Test
    void waitsForRowsBeforeItHoldsTheLedger() throws SQLException {
        assumeTrue(
                "postgresql".equals(System.getProperty("sigill.it.database")), "H2 tells nobody who waits for a row");
        try (var tab = asking();
                var sweeping = House.database()
                        .writeUnfinished(
                                "update review set version = version where shop_id = ?",
                                buyer.reviewed().id())) {
            var swept = CompletableFuture.runAsync(() -> writesTheLedgerAndEnds(sweeping));
            tab.find("main .button.danger").click();
            assertThat(tab.find(".notice-good")).isVisible();
            swept.join();
        }
        assertThat(buyer.reviews()).isZero();
    }

    private static void writesTheLedgerAndEnds(Unfinished sweeping) {
        try {
            sweeping.commitOnceWaitedFor(() -> {
                House.database().write("update retention_ledger_head set seq = seq");
                return false;
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Tab asking() {
        var tab = Browser.openWithoutScripts(Screen.DESK);
        OwnData.enter(tab, buyer.email(), "ERASURE", "en");
        tab.go("/privacy/erase");
        return tab;
    }

    private static void leaseFor(int seconds) {
        House.database()
                .write(
                        "update retention_lease set lasts_until = ?",
                        OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(seconds));
    }
}
