package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sweep, as a privacy officer starts it. */
class SweepIT {

    @Test
    void destroysWhatIsDueAndProvesIt() {
        var due = Reminders.ended(today().minusDays(31));
        var notDue = Reminders.ended(today().minusDays(2));
        var before = lines().size();

        var run = Sweeps.sweep();

        assertThat(run.getString("state")).isEqualTo("DONE");
        assertThat(run.getString("exitReason")).isEqualTo("COMPLETE");
        assertThat(part(run, "purchase.reminder").getInt("destroyed")).isPositive();
        assertThat(part(run, "purchase.reminder").getInt("remaining")).isZero();
        assertThat(due.purchases()).isZero();
        assertThat(notDue.purchases()).isOne();

        var written = lines().subList(before, lines().size());
        assertThat(written).extracting(line -> line.getString("type")).contains("PENDING", "CONFIRMED");
        assertThat(House.database().number("select count(*) from retention_batch"))
                .isZero();
    }

    @Test
    void endsWhatNobodyNeedsAnyLonger() {
        var card = Reminders.inUse();
        House.database()
                .write("update purchase set recheck_on = ? where shop_id = ?", today().minusDays(1), card.shop());

        Sweeps.sweep();

        assertThat(House.database()
                        .number(
                                "select count(*) from purchase where shop_id = ? and ended_on = ?",
                                card.shop(),
                                today().minusDays(1)))
                .isOne();
    }

    @Test
    void leavesWhatIsHeld() {
        var card = Reminders.ended(today().minusDays(400));
        House.database().write("update purchase set held = true where shop_id = ?", card.shop());

        Sweeps.sweep();

        assertThat(card.purchases()).isOne();
    }

    @Test
    void setsAsideWhatCannotGoAndGoesOn() {
        var stuck = Reminders.ended(today().minusDays(401));
        var other = Reminders.ended(today().minusDays(400));
        var tables = House.database();
        tables.write("create table poison (purchase_id uuid references purchase (id))");
        tables.write("insert into poison select id from purchase where shop_id = ?", stuck.shop());

        var run = Sweeps.sweep();

        assertThat(run.getString("exitReason")).isEqualTo("COMPLETE");
        assertThat(part(run, "purchase.reminder").getInt("parked")).isOne();
        assertThat(part(run, "purchase.reminder").getInt("remaining")).isOne();
        assertThat(stuck.purchases()).isOne();
        assertThat(other.purchases()).isZero();
        assertThat(parked("REFERRED_TO")).isOne();
        assertThat(lines()).extracting(line -> line.getString("type")).contains("PARKED", "FAILED");

        tables.write("drop table poison");
        tables.write("update purchase set not_before = null where shop_id = ?", stuck.shop());
        Sweeps.sweep();

        assertThat(stuck.purchases()).isZero();
        assertThat(parked("REFERRED_TO")).isZero();
    }

    private static long parked(String obstacle) {
        return House.database().number("select count(*) from retention_parked where obstacle = ?", obstacle);
    }

    @Test
    void onlyCountsWhereItRehearses() {
        var card = Reminders.ended(today());
        var asOf = today().plusDays(30);

        var today = Sweeps.rehearsal(Map.of("mode", "DRY"));
        var later = Sweeps.rehearsal(Map.of("mode", "DRY", "asOf", asOf.toString()));

        assertThat(later.getString("asOf")).isEqualTo(asOf.toString());
        assertThat(part(later, "purchase.reminder").getInt("due")).isPositive();
        assertThat(today.getString("state")).isEqualTo("DONE");
        assertThat(card.purchases()).isOne();
    }

    @Test
    void isAskedForProperly() {
        var api = House.api();

        api.post("/retention/runs", Map.of("mode", "SOON"))
                .isProblem(422, "invalid-field")
                .naming("mode");
        api.post("/retention/runs", Map.of("mode", "ON", "asOf", "2030-01-01"))
                .isProblem(422, "invalid-field")
                .naming("asOf");
        api.post("/retention/runs", Map.of("mode", "DRY", "asOf", "soon"))
                .isProblem(422, "invalid-field")
                .naming("asOf");
        api.get("/retention/runs/0190b5c0-0000-7000-8000-000000000000").isProblem(404, "unknown-run");
    }

    @Test
    void keepsALedgerInWhichEachLineBindsTheNext() throws NoSuchAlgorithmException {
        Reminders.ended(today().minusDays(31));
        Sweeps.sweep();

        var hash = new byte[0];
        for (var item : House.api().get("/retention/ledger?limit=100").is(200).items()) {
            var line = item.getString("line");
            var text = line.substring(0, line.lastIndexOf(",\"hash\":")) + '}';
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(hash);
            hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            assertThat(LedgerLines.parsed(line).getString("hash"))
                    .isEqualTo(HexFormat.of().formatHex(hash));
        }
        assertThat(hash).isNotEmpty();
    }

    private static JsonObject part(JsonObject run, String kind) {
        return run.getJsonArray("kinds").getValuesAs(JsonValue::asJsonObject).stream()
                .filter(part -> part.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> lines() {
        return LedgerLines.all();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
