package eu.sigill.retention.service.period;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.retention.model.bookkeeper.FiscalYears;
import eu.sigill.retention.model.rule.Area;
import eu.sigill.retention.model.rule.Certainty;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.OperatorType;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.Rounding;
import eu.sigill.retention.model.rule.Rule;
import eu.sigill.retention.model.rule.RuleId;
import eu.sigill.retention.model.rule.RuleKey;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.model.rule.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final LocalDate LONG_AGO = LocalDate.parse("1900-01-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @RepeatedTest(60)
    void findsByItsWindowsWhatItsDatesSay(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var rules = IntStream.rangeClosed(1, 1 + random.nextInt(6))
                .mapToObj(i -> anyRule(random))
                .toList();
        var table = Timetable.inForce(rules, FiscalYears.endingOn(MonthDay.of(1 + random.nextInt(12), 28)));

        var windows = table.due(TODAY);

        for (var event = TODAY.minusYears(16); !event.isAfter(TODAY); event = event.plusDays(1)) {
            var day = event;
            var over = table.of(day, TODAY)
                    .filter(due -> !due.destroyOn().isAfter(TODAY))
                    .isPresent();
            assertThat(windows.stream().filter(window -> window.holds(day)).count())
                    .as("windows that hold %s", day)
                    .isEqualTo(over ? 1 : 0);
        }
    }

    @RepeatedTest(40)
    void tellsWhatIsDueBeyondAnotherAndWhatNobodyDates(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var rules = IntStream.rangeClosed(1, 1 + random.nextInt(6))
                .mapToObj(i -> anyRule(random))
                .toList();
        var all = Timetable.inForce(rules, FiscalYears.CALENDAR);
        var fewer = Timetable.inForce(rules.subList(random.nextInt(rules.size()), rules.size()), FiscalYears.CALENDAR);

        for (var event = TODAY.minusYears(16); !event.isAfter(TODAY); event = event.plusDays(3)) {
            var beyond = isOver(fewer, event) && !isOver(all, event);
            assertThat(windowsWith(fewer.dueBeyond(all, TODAY), event))
                    .as("due beyond on %s", event)
                    .isEqualTo(beyond ? 1 : 0);
            assertThat(windowsWith(fewer.undated(TODAY), event))
                    .as("undated on %s", event)
                    .isEqualTo(fewer.of(event, TODAY).isEmpty() ? 1 : 0);
        }
    }

    private static boolean isOver(Timetable timetable, LocalDate event) {
        return timetable
                .of(event, TODAY)
                .filter(due -> !due.destroyOn().isAfter(TODAY))
                .isPresent();
    }

    private static long windowsWith(List<Window> windows, LocalDate event) {
        return windows.stream().filter(window -> window.holds(event)).count();
    }

    @Test
    void keepsAsLongAsTheLongestDuty() {
        var books = rule(RecordClass.BOOKS, LONG_AGO, true, "P10Y");
        var letters = rule(RecordClass.LETTER, LONG_AGO, true, "P6Y");

        var due = Timetable.inForce(List.of(letters, books), FiscalYears.CALENDAR)
                .of(TODAY, TODAY)
                .orElseThrow();

        assertThat(due.rule()).isSameAs(books);
        assertThat(due.event()).isEqualTo(TODAY);
        assertThat(due.destroyOn()).isEqualTo("2036-11-22");
        assertThat(due.reasons()).extracting(DueDate.Reason::rule).containsExactly(books, letters);
    }

    @Test
    void leavesOlderDataToTheOlderVersionWhereTheNewOneSaysSo() {
        var old = rule(RecordClass.VOUCHER, LONG_AGO, true, "P10Y");
        var young = rule(RecordClass.VOUCHER, LocalDate.parse("2025-01-01"), false, "P8Y");
        var table = Timetable.inForce(List.of(old, young), FiscalYears.CALENDAR);

        assertThat(table.of(LocalDate.parse("2024-12-31"), TODAY))
                .map(DueDate::rule)
                .contains(old);
        assertThat(table.of(LocalDate.parse("2025-01-01"), TODAY))
                .map(DueDate::rule)
                .contains(young);
        assertThat(table.of(LocalDate.parse("2024-12-31"), LocalDate.parse("2024-12-31")))
                .map(DueDate::rule)
                .contains(old);
    }

    @Test
    void countsWhatNobodyApprovedOnlyWhenItRehearses() {
        var old = rule(RecordClass.VOUCHER, LONG_AGO, true, "P10Y");
        var shorter =
                Rule.rehearsed(id(), old.key(), new Rule.Validity(LocalDate.parse("2025-01-01"), true), said("P8Y"));
        var event = LocalDate.parse("2018-01-01");

        assertThat(Timetable.inForce(List.of(old, shorter), FiscalYears.CALENDAR)
                        .of(event, TODAY))
                .map(DueDate::destroyOn)
                .contains(LocalDate.parse("2028-01-01"));
        assertThat(Timetable.rehearsed(List.of(old, shorter), FiscalYears.CALENDAR)
                        .of(event, TODAY))
                .map(DueDate::destroyOn)
                .contains(LocalDate.parse("2026-01-01"));
    }

    @Test
    void letsNothingGoOfWhichNoRuleSpeaks() {
        var table = Timetable.inForce(List.of(), FiscalYears.CALENDAR);

        assertThat(table.of(LONG_AGO, TODAY)).isEmpty();
        assertThat(table.due(TODAY)).isEmpty();
    }

    private static Rule anyRule(Random random) {

        return Rule.acting(
                id(),
                key(any(RecordClass.class, random)),
                new Rule.Validity(TODAY.minusDays(random.nextInt(6000)), random.nextInt(3) > 0),
                new Rule.Period(
                        StartEvent.END_OF_PROCESS,
                        new Term(
                                random.nextBoolean()
                                        ? "P" + (1 + random.nextInt(12)) + "Y"
                                        : "P" + (1 + random.nextInt(900)) + "D",
                                any(Rounding.class, random)),
                        "a test",
                        Certainty.C));
    }

    private static <E extends Enum<E>> E any(Class<E> type, Random random) {
        var all = List.copyOf(EnumSet.allOf(type));
        return all.get(random.nextInt(all.size()));
    }

    private static Rule rule(RecordClass recordClass, LocalDate from, boolean coversOlder, String period) {
        return Rule.acting(id(), key(recordClass), new Rule.Validity(from, coversOlder), said(period));
    }

    private static Rule.Period said(String period) {
        return new Rule.Period(StartEvent.END_OF_PROCESS, new Term(period, Rounding.DAY), "a test", Certainty.C);
    }

    private static RuleKey key(RecordClass recordClass) {
        return new RuleKey(DataKind.ANY, Area.DE, recordClass, OperatorType.ANY);
    }

    private static RuleId id() {
        return RuleId.next(Instant.EPOCH);
    }
}
