package eu.sigill.recognition.service.count;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.recognition.model.RecognitionCall;
import eu.sigill.recognition.model.RecognitionCount;
import eu.sigill.recognition.model.RecognitionCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTallyTest {

    private final Bookshop bookshop = new Bookshop();
    private final RecognitionTally tally = new RecognitionTally();
    private final InMemoryCounts counts = new InMemoryCounts();

    @BeforeEach
    void wire() {
        tally.clock = bookshop.clock();
        tally.counts = counts;
    }

    @Test
    void isWrittenByTheDayOfTheShopsMarket() {
        bookshop.clock().moveTo("2026-11-21T22:59:59Z");
        tally.count(bookshop.view(), RecognitionCall.HASH);
        tally.count(bookshop.view(), RecognitionCall.HASH);
        bookshop.clock().moveTo("2026-11-21T23:00:00Z"); // midnight in Amsterdam
        tally.count(bookshop.view(), RecognitionCall.LIMITED);

        flush();

        assertThat(counts.written)
                .containsOnly(
                        Map.entry(key("2026-11-21", RecognitionCall.HASH), 2L),
                        Map.entry(key("2026-11-22", RecognitionCall.LIMITED), 1L));
    }

    @Test
    void isShownWithWhatIsNotWrittenYetTheLatestDayFirst() {
        tally.count(bookshop.view(), RecognitionCall.HASH);
        tally.count(bookshop.view(), RecognitionCall.BLINDED);
        flush();
        bookshop.clock().moveTo("2026-11-22T12:00:00Z");
        tally.count(bookshop.view(), RecognitionCall.LIMITED);

        var figures = RecognitionFigures.of(
                counts.of(bookshop.id(), LocalDate.MIN), tally.unwritten(bookshop.id(), LocalDate.MIN));

        assertThat(figures.days())
                .containsExactly(
                        new RecognitionFigures.Day(LocalDate.parse("2026-11-22"), 0, 0, 1, 0),
                        new RecognitionFigures.Day(LocalDate.parse("2026-11-21"), 1, 1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"30, 20, false", "31, 20, true", "19, 6, false", "20, 13, true", "300, 0, false"})
    void tellsWhenPagesAskMoreThanOrdersExplain(long questions, long orders, boolean isTooMuch) {
        counts.add(key("2026-11-21", RecognitionCall.HASH), questions - 1);
        counts.add(key("2026-11-21", RecognitionCall.BLINDED), 1);
        counts.add(key("2026-11-21", RecognitionCall.LIMITED), 1_000);
        counts.add(key("2026-11-21", RecognitionCall.ORDER), orders);
        var watch = new QuestionWatch();
        watch.counts = counts;

        assertThat(watch.tooMuchOn(LocalDate.parse("2026-11-21")).equals(List.of(bookshop.id())))
                .isEqualTo(isTooMuch);
        assertThat(watch.tooMuchOn(LocalDate.parse("2026-11-20"))).isEmpty();
    }

    private void flush() {
        tally.tally().flush(tally::write, why -> {});
    }

    private RecognitionCount.Key key(String day, RecognitionCall call) {
        return new RecognitionCount.Key(bookshop.id(), LocalDate.parse(day), call);
    }

    private static final class InMemoryCounts implements RecognitionCounts {

        private final Map<RecognitionCount.Key, Long> written = new HashMap<>();

        @Override
        public void add(RecognitionCount.Key key, long times) {
            written.merge(key, times, Long::sum);
        }

        @Override
        public List<RecognitionCount> on(LocalDate day) {
            return of(ShopId.next(), LocalDate.MIN).stream()
                    .filter(count -> count.key().day().equals(day))
                    .toList();
        }

        @Override
        public List<RecognitionCount> of(ShopId shop, LocalDate from) {
            var counts = new ArrayList<RecognitionCount>();
            written.forEach((key, times) -> counts.add(new RecognitionCount(key, times)));
            return counts;
        }
    }
}
