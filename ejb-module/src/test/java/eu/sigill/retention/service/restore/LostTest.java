package eu.sigill.retention.service.restore;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.ledger.ExportedLine;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LostTest {

    private static final DataKind KIND = new DataKind("member.contract");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-17");

    private final Lost lost = new Lost(2);
    private long seq;

    @Test
    void knowsWhatTheDatabaseHasForgottenAndNothingElse() {
        tell("ENDED", since(MONDAY, "known"));
        tell("BLOCKED", since(MONDAY, "known"));
        tell("ENDED", since(MONDAY, "ended"));
        tell("BLOCKED", since(TUESDAY, "blocked"));

        assertThat(lost.ended(KIND)).containsOnlyKeys("ended", "blocked").containsEntry("ended", MONDAY);
        assertThat(lost.blocked(KIND)).containsOnlyKeys("blocked").containsEntry("blocked", TUESDAY);
        assertThat(lost.ended(new DataKind("purchase.order"))).isEmpty();
    }

    @Test
    void keepsTheDayOnWhichSomebodyEndedItApartFromTheDayOfItsPeriod() {
        afterWhatIsKnown();
        tell("ENDED", since(MONDAY, "left"));
        tell("BLOCKED", since(TUESDAY, "left"));

        assertThat(lost.ended(KIND)).containsEntry("left", MONDAY);
        assertThat(lost.blocked(KIND)).containsEntry("left", TUESDAY);
    }

    @Test
    void knowsThatIsGoneWhatWasConfirmedOrWhoseEndNobodyWrote() {
        afterWhatIsKnown();
        tell("PENDING", batch("one", "gone"));
        tell("PENDING", batch("two", "still-there"));
        tell("PENDING", batch("three", "last"));
        tell("CONFIRMED", ",\"batches\":[\"one\"]");
        tell("FAILED", ",\"batches\":[\"two\"]");
        lost.end();

        assertThat(lost.gone(KIND)).containsExactlyInAnyOrder("gone", "last");
    }

    @Test
    void holdsWhatNobodyReleased() {
        afterWhatIsKnown();
        tell("HELD", marks("stays"));
        tell("HELD", marks("free"));
        tell("RELEASED", marks("free"));

        assertThat(lost.held(KIND)).containsExactly("stays");
    }

    private void afterWhatIsKnown() {
        tell("RULE", "");
        tell("RULE", "");
    }

    private static String since(LocalDate day, String mark) {
        return ",\"since\":\"" + day + '"' + marks(mark);
    }

    private static String batch(String id, String mark) {
        return ",\"batch\":\"" + id + '"' + marks(mark);
    }

    private static String marks(String mark) {
        return ",\"kind\":\"" + KIND + "\",\"marks\":[\"" + mark + "\"]";
    }

    private void tell(String type, String rest) {
        seq++;
        lost.take(ExportedLine.parse("{\"seq\":" + seq + ",\"at\":\"2026-11-22T01:17:00Z\",\"type\":\"" + type + '"'
                        + rest + ",\"hash\":\"" + "0".repeat(64) + "\"}")
                .orElseThrow());
    }
}
