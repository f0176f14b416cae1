package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.sigill.house.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was destroyed stands in the tables' files until these are written anew. */
class LevelIT {

    private static final int DAYS_OF_BACKUPS = 30;

    @Test
    void leavesTheFilesOfTheTables() {
        var canary = "CANARY" + UUID.randomUUID();
        var card = Reminders.ended(LocalDate.now(ZoneOffset.UTC).minusDays(400));
        House.database()
                .write("update purchase set needed_for = ? where shop_id = ?", canary.substring(0, 40), card.shop());
        Sweeps.sweep();
        assertThat(card.purchases()).isZero();
        assertThat(House.api().get("/retention/levels").is(200).json().getBoolean("inFiles"))
                .isTrue();

        var levels = House.api().post("/retention/levels", Map.of()).is(200);

        assertThat(levels.json().getBoolean("inFiles")).isFalse();
        assertThat(filesWith(canary.substring(0, 40))).isZero();
        var newest = levels.items().getFirst();
        assertThat(Instant.parse(newest.getString("filesAt")).plus(DAYS_OF_BACKUPS, ChronoUnit.DAYS))
                .isEqualTo(Instant.parse(newest.getString("backupsAt")));
        assertThat(House.database().number("select count(*) from retention_ledger where type = 'LEVEL'"))
                .isPositive();
    }

    /** Somebody who began to read before it was deleted has it kept in the new files too. */
    @Test
    void isNotReachedWhileSomebodyMayStillSeeWhatIsGone() throws SQLException {
        assumeTrue(
                "postgresql".equals(System.getProperty("sigill.it.database")),
                "the embedded database ends whoever reads");
        var card = Reminders.ended(LocalDate.now(ZoneOffset.UTC).minusDays(400));
        try (var reader = House.database().writeUnfinished("update retention_since set began_at = began_at")) {
            Sweeps.sweep();
            assertThat(card.purchases()).isZero();

            House.api().post("/retention/levels", Map.of()).isProblem(409, "not-compacted");
            assertThat(House.api().get("/retention/levels").is(200).json().getBoolean("inFiles"))
                    .isTrue();
        }
        assertThat(House.api()
                        .post("/retention/levels", Map.of())
                        .is(200)
                        .json()
                        .getBoolean("inFiles"))
                .isFalse();
    }

    /** Of the tables; the database's own log and its backups are another level. */
    private static long filesWith(String canary) {
        return House.folders().stream()
                .mapToLong(folder -> {
                    try (var files = Files.walk(folder)) {
                        return files.filter(Files::isRegularFile)
                                .filter(LevelIT::isOfTables)
                                .filter(file -> holds(file, canary))
                                .count();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .sum();
    }

    private static boolean isOfTables(Path file) {
        return file.toString().contains("/base/") || file.toString().endsWith(".mv.db");
    }

    private static boolean holds(Path file, String canary) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(canary);
        } catch (IOException e) {
            return false; // it went while we looked
        }
    }
}
