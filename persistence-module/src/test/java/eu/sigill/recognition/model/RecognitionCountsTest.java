package eu.sigill.recognition.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class RecognitionCountsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final RecognitionCounts counts;
    private final ShopId shop;

    RecognitionCountsTest(Database database) {
        counts = database.emptied().transactional(RecognitionCounts.class, RecognitionCountsTest::over);
        shop = aShop().keptIn(database).id();
    }

    @Test
    void addUpByDayAndCall() {
        counts.add(key(TODAY, RecognitionCall.HASH), 3);
        counts.add(key(TODAY, RecognitionCall.HASH), 4_000_000_000L);
        counts.add(key(TODAY, RecognitionCall.LIMITED), 5);
        counts.add(key(TODAY.minusDays(1), RecognitionCall.HASH), 7);

        assertThat(counts.of(shop, TODAY))
                .extracting(RecognitionCount::times)
                .containsExactlyInAnyOrder(4_000_000_003L, 5L);
        assertThat(counts.of(shop, TODAY.minusDays(1))).hasSize(3);
        assertThat(counts.of(ShopId.next(), TODAY)).isEmpty();
        assertThat(counts.on(TODAY)).hasSize(2);
        assertThat(counts.on(TODAY.plusDays(1))).isEmpty();
    }

    private RecognitionCount.Key key(LocalDate day, RecognitionCall call) {
        return new RecognitionCount.Key(shop, day, call);
    }

    private static RecognitionCounts over(EntityManager entities) {
        var counts = new JpaRecognitionCounts();
        counts.entities = entities;
        return counts;
    }
}
