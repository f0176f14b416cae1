package eu.sigill.recognition.service.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.service.Fired;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.recognition.model.RecognitionMode;
import eu.sigill.recognition.service.count.RecognitionTally;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopRecognitionServiceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final Bookshop bookshop = new Bookshop();
    private final InMemoryShopRecognitions decisions = new InMemoryShopRecognitions();
    private final Fired<SwitchChanged> changed = new Fired<>();
    private final ShopRecognitionService service = new ShopRecognitionService();
    private final SwitchReader reader = new SwitchReader();
    private final Set<ShopId> asking = new HashSet<>();

    @BeforeEach
    void wire() {
        service.shops = bookshop.serviceFor(bookshop.owner());
        service.decisions = decisions;
        service.tally = new RecognitionTally();
        service.keys = bookshop.shopKeys();
        service.clock = bookshop.clock();
        service.changed = changed;
        reader.shops = decisions;
        reader.keys = bookshop.shopKeys();
        reader.asking = asking::contains;
    }

    @Test
    void beginsBlinded() {
        assertThat(service.find(bookshop.id()).mode()).isEqualTo(RecognitionMode.V2);
        assertThat(reader.read(bookshop.id()).modeOn(TODAY)).isEqualTo(RecognitionMode.V2);
    }

    @Test
    void allowsHashesForAWhile() {
        service.decide(bookshop.id(), RecognitionMode.V1, TODAY.plusDays(30));

        assertThat(service.find(bookshop.id()).mode()).isEqualTo(RecognitionMode.V1);
        assertThat(reader.read(bookshop.id()).modeOn(TODAY.plusDays(30))).isEqualTo(RecognitionMode.V1);
        assertThat(reader.read(bookshop.id()).modeOn(TODAY.plusDays(31))).isEqualTo(RecognitionMode.V2);
        assertThat(changed.events()).containsExactly(new SwitchChanged(bookshop.id()));
        bookshop.clock().pass(Duration.ofDays(31));
        assertThat(service.find(bookshop.id()).mode()).isEqualTo(RecognitionMode.V2);
    }

    @ParameterizedTest
    @CsvSource({",", "2026-11-20", "2027-11-23"})
    void allowsNoHashesWithoutAnEndWithinAYear(@Nullable LocalDate until) {
        assertThatThrownBy(() -> service.decide(bookshop.id(), RecognitionMode.V1, until))
                .isInstanceOf(InvalidField.class);
        assertThat(service.find(bookshop.id()).mode()).isEqualTo(RecognitionMode.V2);
    }

    @Test
    void switchesOffAndOnAgain() {
        service.decide(bookshop.id(), RecognitionMode.OFF, null);
        assertThat(reader.read(bookshop.id()).modeOn(TODAY)).isEqualTo(RecognitionMode.OFF);

        service.decide(bookshop.id(), RecognitionMode.V2, null);
        assertThat(reader.read(bookshop.id()).modeOn(TODAY)).isEqualTo(RecognitionMode.V2);
    }

    @Test
    void makesAKeyThatIsShownOnceAndKeptSealed() {
        assertThat(service.find(bookshop.id()).tokenKeys()).isZero();

        var key = service.newTokenKey(bookshop.id(), 0);

        assertThat(key.reveal()).matches("[0-9a-f]{64}");
        assertThat(service.find(bookshop.id()).tokenKeys()).isOne();
        assertThat(reader.read(bookshop.id()).tokens()).isPresent();
        assertThat(service.newTokenKey(bookshop.id(), 1)).isNotEqualTo(key);
    }

    @Test
    void makesNoSecondKeyForAPageThatIsLoadedAgain() {
        service.newTokenKey(bookshop.id(), 0);

        assertThatThrownBy(() -> service.newTokenKey(bookshop.id(), 0)).isInstanceOf(TokenKeyChanged.class);
    }

    @Test
    void letsAShopAskMoreOftenWhereItWasAgreed() {
        assertThat(reader.read(bookshop.id()).perHour()).isEmpty();

        service.allowPerHour(bookshop.id(), OptionalInt.of(5_000));
        assertThat(reader.read(bookshop.id()).perHour()).hasValue(5_000);
        assertThat(service.find(bookshop.id()).perHour()).hasValue(5_000);

        service.allowPerHour(bookshop.id(), OptionalInt.empty());
        assertThat(reader.read(bookshop.id()).perHour()).isEmpty();
        assertThatThrownBy(() -> service.allowPerHour(bookshop.id(), OptionalInt.of(-1)))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void knowsWhichShopsAskFirst() {
        assertThat(reader.read(bookshop.id()).asksFirst()).isFalse();

        asking.add(bookshop.id());

        assertThat(reader.read(bookshop.id()).asksFirst()).isTrue();
    }

    @Test
    void isForTheShopsOwnPeople() {
        service.shops = bookshop.serviceFor(Bookshop.stranger());

        assertThatThrownBy(() -> service.decide(bookshop.id(), RecognitionMode.OFF, null))
                .isInstanceOf(UnknownShop.class);
        assertThatThrownBy(() -> service.newTokenKey(bookshop.id(), 0)).isInstanceOf(UnknownShop.class);
        assertThatThrownBy(() -> service.find(bookshop.id())).isInstanceOf(UnknownShop.class);
    }
}
