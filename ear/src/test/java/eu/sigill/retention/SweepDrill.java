package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.House;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A million due rows against one hand-written DELETE of as many, in the same tables. */
@Tag("drill")
class SweepDrill {

    private static final int MILLION = Integer.getInteger("sigill.drill.rows", 1_000_000);
    private static final double BAR = 0.3;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final LocalDate longAgo = LocalDate.now(ZoneOffset.UTC).minusDays(400);

    @Test
    void destroysAMillionInBatchesAndProvesEach() {
        var byHand = prepared();
        var begin = System.nanoTime();
        destroyByHand(byHand);
        var delete = System.nanoTime() - begin;

        var swept = prepared();
        begin = System.nanoTime();
        var run = Sweeps.sweep(PATIENCE);
        var sweep = System.nanoTime() - begin;

        assertThat(Stock.of(swept)).isZero();
        assertThat(run.getString("exitReason")).isEqualTo("COMPLETE");
        System.out.printf(
                "%,d rows: one DELETE %.1f s, the sweep %.1f s, ratio %.2f%n",
                MILLION, delete / 1e9, sweep / 1e9, (double) delete / sweep);
        assertThat((double) delete / sweep).isGreaterThanOrEqualTo(BAR);
    }

    /** Both find the same tables: nothing to clean up from before, and all of it on the disk. */
    private Card prepared() {
        House.database().write("vacuum purchase");
        var card = Stock.ended(MILLION, longAgo);
        House.database().write("vacuum analyze purchase");
        House.database().write("checkpoint");
        return card;
    }

    private static void destroyByHand(Card card) {
        House.database()
                .write(
                        "delete from purchase_product where purchase_id in (select id from purchase where shop_id = ? and"
                                + " ended_on is not null)",
                        card.shop());
        House.database().write("delete from purchase where shop_id = ? and ended_on is not null", card.shop());
    }
}
