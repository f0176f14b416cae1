package eu.sigill.retention.service.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.MovableClock;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.RuleMode;
import eu.sigill.retention.service.ledger.LedgerBook;
import eu.sigill.retention.service.ledger.LineText;
import eu.sigill.retention.service.outlook.Outlook;
import eu.sigill.retention.service.outlook.Outlooks;
import eu.sigill.retention.service.period.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleServiceTest {

    private final InMemoryRules rules = new InMemoryRules();
    private final List<LineText> lines = new ArrayList<>();
    private final RuleService service = new RuleService();
    private long due;

    RuleServiceTest() {
        var clock = new MovableClock(); // 21 November 2026
        var kinds = new KeptKinds();
        var book = new RuleBook();
        book.rules = rules;
        var caution = new Caution();
        caution.kinds = kinds;
        var places = new Places();
        places.kinds = kinds;
        places.rules = rules;
        var amendments = new Amendments();
        amendments.rules = rules;
        amendments.book = book;
        amendments.places = places;
        amendments.caution = caution;
        amendments.outlooks = foreseeing();
        amendments.ledger = noting();
        amendments.clock = clock;
        service.rules = rules;
        service.kinds = kinds;
        service.amendments = amendments;
        service.names = user -> Optional.of("named " + user);
        service.caller = () -> "officer";
        service.clock = clock;
        acting(draft(rule -> rule.from("2020-01-01").lasting("P10Y")));
    }

    @ParameterizedTest
    @CsvSource({
        "kind, purchase.diary",
        "kind, Orders!",
        "market, US",
        "market, nl",
        "recordClass, DIARY",
        "operatorType, BANK",
        "startEvent, BIRTH",
        "period, P0Y",
        "period, P-1Y",
        "period, -P1Y",
        "period, P101Y",
        "period, P99999999999Y",
        "period, soon",
        "period, ''",
        "rounding, WEEK",
        "validFrom, 2027-02-29",
        "validFrom, ''",
        "validFrom, 1000-01-01",
        "validFrom, +10000-01-01",
        "source, '  '",
        "certainty, D"
    })
    void refusesWhatCannotBeByItsField(String field, String value) {
        assertThatThrownBy(() ->
                        service.propose(draft(rule -> rule.with(field, value)).made()))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.field()).contains(field);
                    assertThat(no.kind()).isEqualTo(Refusal.Kind.INVALID);
                    if (!value.isBlank()) {
                        assertThat(no.sentence()).doesNotContain(value);
                    }
                });
        assertThat(rules.all()).hasSize(1);
        assertThat(lines).hasSize(1);
    }

    @Test
    void refusesASourceThatIsABook() {
        assertThatThrownBy(() -> service.propose(
                        draft(rule -> rule.with("source", "x".repeat(301))).made()))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).contains("source"));
    }

    @Test
    void refusesWhatAKindOfDataIsNot() {
        var order = draft(rule -> rule.with("kind", "purchase.order"));

        assertThatThrownBy(() ->
                        service.propose(order.with("recordClass", "COMPLAINT").made()))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).contains("recordClass"));
        assertThatThrownBy(() ->
                        service.propose(order.with("startEvent", "COLLECTION").made()))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).contains("startEvent"));
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01", "2019-12-31"})
    void refusesVersionsThatOverlap(String from) {
        assertThatThrownBy(() -> service.propose(draft(rule -> rule.from(from)).made()))
                .isInstanceOfSatisfying(
                        VersionsOverlap.class, no -> assertThat(no.field()).contains("validFrom"));
    }

    @ParameterizedTest
    @CsvSource({
        "P10Y, END_OF_PROCESS, DAY, ON",
        "P11Y, END_OF_PROCESS, DAY, ON",
        "P10Y, END_OF_PROCESS, CALENDAR_YEAR_END, ON",
        "P9Y, END_OF_PROCESS, DAY, DRY",
        "P3652D, END_OF_PROCESS, DAY, DRY", // a day less where three leap years lie in ten years
        "P11Y, COLLECTION, DAY, DRY"
    })
    void letsNothingActThatCanMakeDataDue(String period, String start, String rounding, RuleMode mode) {
        var saved = service.propose(draft(rule -> rule.from("2027-01-01")
                        .lasting(period)
                        .with("startEvent", start)
                        .with("rounding", rounding))
                .made());

        assertThat(saved.mode()).isEqualTo(mode);
        assertThat(service.pending()).hasSize(mode == RuleMode.DRY ? 1 : 0);
    }

    @Test
    void comparesWithEveryVersionWhosePlaceItTakes() {
        acting(draft(rule -> rule.from("2025-01-01").lasting("P5Y").forFreshOnly()));
        var six = draft(rule -> rule.from("2026-01-01").lasting("P6Y"));

        assertThat(service.propose(six.forFreshOnly().made()).mode()).isEqualTo(RuleMode.ON);
        assertThat(service.propose(six.from("2026-02-01").made()).mode()).isEqualTo(RuleMode.DRY);
    }

    @Test
    void letsANewDutyActWhereAnotherSpeaksAndNotWhereNoneDoes() {
        var letters = draft(rule -> rule.with("recordClass", "LETTER").lasting("P1Y"));

        assertThat(service.propose(letters.made()).mode()).isEqualTo(RuleMode.ON);
        assertThat(service.propose(letters.with("market", "SE").made()).mode()).isEqualTo(RuleMode.DRY);
    }

    @Test
    void takesTheNumberThatIsTrueWhenSomebodyApproves() {
        var waiting = service.propose(
                draft(rule -> rule.from("2026-01-01").lasting("P5Y")).made());
        due = 7;

        assertThatThrownBy(() -> service.approve(waiting.id(), 6))
                .isInstanceOfSatisfying(
                        CountChanged.class, no -> assertThat(no.count()).isEqualTo(7));
        assertThat(rules.find(waiting.id()).orElseThrow().mode()).isEqualTo(RuleMode.DRY);

        service.approve(waiting.id(), 7);

        var acting = RuleView.of(rules.find(waiting.id()).orElseThrow());
        assertThat(acting.mode()).isEqualTo(RuleMode.ON);
        assertThat(acting.approval().orElseThrow().count()).isEqualTo(7);
        assertThat(service.approverOf(acting)).contains("named officer");
        assertThat(lines).hasSize(3);
        assertThatThrownBy(() -> service.approve(waiting.id(), 7)).isInstanceOf(RuleDecided.class);
    }

    @Test
    void takesBackWhatNeverActed() {
        var waiting = service.propose(
                draft(rule -> rule.from("2026-01-01").lasting("P5Y")).made());

        service.withdraw(waiting.id());

        assertThat(rules.find(waiting.id())).isEmpty();
        var first = rules.all().getFirst().id();
        assertThatThrownBy(() -> service.withdraw(first)).isInstanceOf(RuleDecided.class);
        assertThat(rules.find(first)).isPresent();
    }

    @Test
    void showsOfAVersionThatWaitsWhatItReplaces() {
        service.propose(draft(rule -> rule.from("2026-01-01").lasting("P5Y")).made());

        assertThat(service.pending()).singleElement().satisfies(waiting -> {
            assertThat(waiting.rule().period().term().length()).isEqualTo("P5Y");
            assertThat(waiting.replaces().orElseThrow().period().term().length())
                    .isEqualTo("P10Y");
        });
    }

    /** Whatever it is, somebody has approved it. */
    private void acting(ADraft draft) {
        var saved = service.propose(draft.made());
        if (saved.mode() == RuleMode.DRY) {
            service.approve(saved.id(), due);
            lines.removeLast();
        }
    }

    private static ADraft draft(UnaryOperator<ADraft> change) {
        return change.apply(ADraft.ofVouchersInTheNetherlands());
    }

    private Outlooks foreseeing() {
        return new Outlooks() {
            @Override
            public Outlook beyond(Law law, Law other, Function<Optional<Market>, LocalDate> day) {
                var kind = new DataKind("purchase.order");
                var place = new Outlook.InMarket(Optional.empty(), due);
                return new Outlook(List.of(new Outlook.OfKind(kind, List.of(place), List.of())));
            }
        };
    }

    private LedgerBook noting() {
        return new LedgerBook() {
            @Override
            public void write(LineText text) {
                lines.add(text);
            }
        };
    }
}
