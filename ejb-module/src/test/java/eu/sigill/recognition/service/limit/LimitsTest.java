package eu.sigill.recognition.service.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.service.MovableClock;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.service.setting.RecognitionLimits;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final ShopId BOOKS = ShopId.next();
    private static final ShopId SHOES = ShopId.next();
    private static final Optional<OrderTokens> NO_KEY = Optional.empty();
    private static final OptionalInt AS_ALL = OptionalInt.empty();

    private final MovableClock clock = new MovableClock();
    private final OrderTokens tokens = new OrderTokens(new byte[32]);

    @Test
    void letANetworkAskSoOftenInAnHour() {
        var limits = limits(2, 100, 100);
        assertThat(refused(limits, BOOKS, "office")).isZero();
        assertThat(refused(limits, SHOES, "office")).isZero();

        var refusal = refused(limits, BOOKS, "office");

        assertThat(refusal).isBetween(Duration.ofMinutes(60), Duration.ofMinutes(61));
        assertThat(refused(limits, BOOKS, "home")).isZero();
        clock.pass(Duration.ofHours(1));
        assertThat(refused(limits, BOOKS, "office")).isZero();
    }

    @Test
    void letTheirPagesAskSoOftenInAnHour() {
        clock.moveTo("2026-11-21T12:50:00Z");
        var limits = limits(100, 2, 100);
        assertThat(refused(limits, BOOKS, "office")).isZero();
        assertThat(refused(limits, BOOKS, "home")).isZero();

        var refusal = refused(limits, BOOKS, "cafe");

        assertThat(refusal).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(11));
        assertThat(refused(limits, SHOES, "cafe")).isZero();
        clock.pass(Duration.ofMinutes(10));
        assertThat(refused(limits, BOOKS, "cafe")).isZero();
    }

    @Test
    void letPagesOfAShopAskAsOftenAsWasAgreed() {
        var limits = limits(100, 2, 100);
        var office = new Asker(new Network("office"), Optional.empty());

        for (var time = 0; time < 3; time++) {
            assertThat(waiting(() -> limits.pass(BOOKS, NO_KEY, OptionalInt.of(3), office)))
                    .isZero();
        }

        assertThat(waiting(() -> limits.pass(BOOKS, NO_KEY, OptionalInt.of(3), office)))
                .isPositive();
        assertThat(waiting(() -> limits.pass(SHOES, NO_KEY, OptionalInt.of(0), office)))
                .isPositive();
    }

    @Test
    void letAnOrderAskThreeTimesWhateverOthersDid() {
        var limits = limits(0, 0, 100);
        var token = tokens.of("ORD-1", LocalDate.parse("2026-11-21"));

        for (var time = 0; time < Limits.PER_ORDER; time++) {
            assertThatCode(() -> limits.pass(BOOKS, Optional.of(tokens), AS_ALL, asker("office", token)))
                    .doesNotThrowAnyException();
        }

        assertThat(refused(limits, BOOKS, asker("office", token))).isPositive();
        assertThat(refused(limits, BOOKS, asker("home", token))).isPositive();
        assertThat(refused(limits, SHOES, asker("office", token))).isZero();
        var another = tokens.of("ORD-2", LocalDate.parse("2026-11-21"));
        assertThat(refused(limits, BOOKS, asker("office", another))).isZero();
    }

    @Test
    void tellTheFirstQuestionAboutAnOrder() {
        var limits = limits(100, 100, 100);
        var token = tokens.of("ORD-1", LocalDate.parse("2026-11-21"));

        assertThat(limits.pass(BOOKS, Optional.of(tokens), AS_ALL, asker("192.0.2.1", token)))
                .isTrue();
        assertThat(limits.pass(BOOKS, Optional.of(tokens), AS_ALL, asker("198.51.100.1", token)))
                .isFalse();
        assertThat(limits.pass(BOOKS, Optional.of(tokens), AS_ALL, asker("192.0.2.1", "forged")))
                .isFalse();
    }

    @Test
    void takeAForgedTokenForNone() {
        var limits = limits(1, 100, 100);

        assertThat(refused(limits, BOOKS, asker("office", "forged"))).isZero();
        assertThat(refused(limits, BOOKS, asker("office", "forged"))).isPositive();
    }

    @Test
    void letAllTogetherAskSoManyTimesASecond() {
        var limits = limits(1_000, 1_000, 2);
        for (var time = 0; time < 10; time++) {
            assertThat(refused(limits, BOOKS, "office")).isZero();
        }

        var refusal = refused(limits, BOOKS, "office");

        assertThat(refusal).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(6));
        clock.pass(Duration.ofSeconds(1));
        assertThat(refused(limits, BOOKS, "office")).isZero();
        assertThat(refused(limits, BOOKS, "office")).isZero();
        assertThat(refused(limits, BOOKS, "office")).isPositive();
    }

    private Limits limits(int perNetwork, int perShop, int perSecond) {
        var limits = new Limits();
        limits.most = new RecognitionLimits(perNetwork, perShop, perSecond);
        limits.clock = clock;
        limits.begin();
        return limits;
    }

    /** How long somebody must wait, nothing if they may ask. */
    private static Duration refused(Limits limits, ShopId shop, String network) {
        return waiting(() -> limits.pass(shop, NO_KEY, AS_ALL, new Asker(new Network(network), Optional.empty())));
    }

    private Duration refused(Limits limits, ShopId shop, Asker asker) {
        return waiting(() -> limits.pass(shop, Optional.of(tokens), AS_ALL, asker));
    }

    private static Duration waiting(Runnable question) {
        try {
            question.run();
            return Duration.ZERO;
        } catch (TooManyQuestions e) {
            return e.retryAfter().orElseThrow();
        }
    }

    private static Asker asker(String network, String token) {
        return new Asker(new Network(network), Optional.of(token));
    }
}
