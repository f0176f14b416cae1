package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.House;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What comes back with an old backup goes again before anybody is let in. */
class RestoreIT {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @AfterAll
    static void throwTheBackupAway() {
        write("drop table if exists backup_purchase");
        write("drop table if exists backup_head");
    }

    @Test
    void doesAgainWhatTheBackupForgot() {
        Sweeps.sweep();
        var replayed = lines("REPLAYED");
        var due = Reminders.ended(today.minusDays(400));
        var held = Reminders.ended(today.minusDays(2));
        backUp(due);

        House.api()
                .post(
                        "/retention/holds",
                        Map.of("kind", "purchase.reminder", "row", order(held).toString(), "reason", "A complaint"))
                .is(201);
        Sweeps.sweep();
        assertThat(due.purchases()).isZero();
        var destroyed = lines("CONFIRMED");

        House.restart(() -> restore(held));

        assertThat(due.purchases()).isZero();
        assertThat(number("select count(*) from purchase where held and shop_id = ?", held.shop()))
                .isOne();
        assertThat(lines("REPLAYED")).isEqualTo(replayed + 1);
        assertThat(lines("CONFIRMED")).as("the lines are there again").isEqualTo(destroyed);
        assertThat(Sweeps.sweep().getString("exitReason")).isEqualTo("COMPLETE");
        assertThat(held.purchases()).isOne();
    }

    private static void backUp(Card card) {
        write("create table backup_purchase as select * from purchase where shop_id = '" + card.shop() + "'");
        write("create table backup_head as select * from retention_ledger_head");
    }

    private static void restore(Card held) {
        write("insert into purchase select * from backup_purchase");
        write("delete from retention_ledger where seq > (select seq from backup_head)");
        write(
                "update retention_ledger_head set seq = (select seq from backup_head), hash = (select hash from backup_head)");
        write("delete from retention_hold where row_id = ?", order(held));
        write("update purchase set held = false where shop_id = ?", held.shop());
    }

    private static UUID order(Card card) {
        return House.database().id("select id from purchase where shop_id = ?", card.shop());
    }

    private static long lines(String type) {
        return number("select count(*) from retention_ledger where type = ?", type);
    }

    private static long number(String query, Object value) {
        return House.database().number(query, value);
    }

    private static void write(String change, Object... values) {
        House.database().write(change, values);
    }
}
