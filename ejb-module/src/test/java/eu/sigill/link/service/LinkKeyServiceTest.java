package eu.sigill.link.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.model.KeyStatus;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.link.service.key.KeyPairDestroyed;
import eu.sigill.link.service.key.KeyPairKnown;
import eu.sigill.link.service.key.KeyPairView;
import eu.sigill.link.service.key.KeyPairsChanged;
import eu.sigill.link.service.key.KeysChanged;
import eu.sigill.link.service.key.UnknownKeyPair;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.merchant.service.UnknownShop;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkKeyServiceTest {

    private final Bookshop bookshop = new Bookshop();
    private final LinkDesk desk = new LinkDesk(bookshop);
    private final LinkKeyService service = desk.keysFor(bookshop.owner());
    private final ShopId shop = bookshop.id();

    @Test
    void makesTheFirstPairPrimaryAndLaterOnesEnabled() {
        var first = service.generate(shop);
        var second = service.generate(shop);

        assertThat(first.status()).isEqualTo(KeyStatus.PRIMARY);
        assertThat(second.status()).isEqualTo(KeyStatus.ENABLED);
        assertThat(statuses()).containsExactly(KeyStatus.PRIMARY, KeyStatus.ENABLED);
    }

    @Test
    void showsAPairOnceAndNeverItsKeysAgain() {
        var keys = LinkKeys.generate();

        assertThat(service.bring(shop, keys).keys()).isEqualTo(keys);
        assertThat(service.list(shop)).singleElement().satisfies(pair -> {
            assertThat(pair.kid()).isEqualTo(keys.kid());
            assertThat(pair.fingerprint()).isEqualTo(keys.fingerprint());
            assertThat(pair.toString()).doesNotContain(keys.encryptKeyBase64(), keys.authKeyBase64());
        });
    }

    @Test
    void takesTheSamePairOnce() {
        var keys = LinkKeys.generate();
        service.bring(shop, keys);
        service.change(shop, keys.kid(), KeyStatus.DESTROYED);

        assertThatThrownBy(() -> service.bring(shop, keys)).isInstanceOf(KeyPairKnown.class);
    }

    @Test
    void stepsTheOldPrimaryBackWhenAnotherIsPromoted() {
        service.generate(shop);
        var second = service.generate(shop);

        var promoted = service.change(shop, second.keys().kid(), KeyStatus.PRIMARY);

        assertThat(promoted.status()).isEqualTo(KeyStatus.PRIMARY);
        assertThat(statuses()).containsExactly(KeyStatus.ENABLED, KeyStatus.PRIMARY);
    }

    @Test
    void keepsThePrimaryThatIsPromotedAgain() {
        var first = service.generate(shop);

        service.change(shop, first.keys().kid(), KeyStatus.PRIMARY);

        assertThat(statuses()).containsExactly(KeyStatus.PRIMARY);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESTROYED")
    void leavesDestroyedWhatIsDestroyed(KeyStatus status) {
        var kid = service.generate(shop).keys().kid();
        service.change(shop, kid, KeyStatus.DESTROYED);

        assertThatThrownBy(() -> service.change(shop, kid, status)).isInstanceOf(KeyPairDestroyed.class);
        assertThat(statuses()).containsExactly(KeyStatus.DESTROYED);
    }

    @Test
    void destroysTwiceWithoutComplaint() {
        var kid = service.generate(shop).keys().kid();
        service.change(shop, kid, KeyStatus.DESTROYED);

        assertThat(service.change(shop, kid, KeyStatus.DESTROYED).status()).isEqualTo(KeyStatus.DESTROYED);
    }

    @Test
    void makesOnePairForAPageThatIsSentTwice() {
        service.generate(shop, 0);

        assertThatThrownBy(() -> service.generate(shop, 0)).isInstanceOf(KeyPairsChanged.class);
        assertThat(statuses()).containsExactly(KeyStatus.PRIMARY);
        assertThat(service.generate(shop, 1).status()).isEqualTo(KeyStatus.ENABLED);
    }

    @Test
    void tellsEveryChange() {
        var kid = service.generate(shop).keys().kid();
        service.change(shop, kid, KeyStatus.DISABLED);

        assertThat(desk.changes().events()).containsExactly(new KeysChanged(shop), new KeysChanged(shop));
    }

    @Test
    void saysWhenAPairWasLastUsed() {
        var kid = service.generate(shop).keys().kid();
        desk.tally().count(bookshop.view(), kid, LinkEvent.MADE);
        desk.tally().count(bookshop.view(), kid, LinkEvent.REFUSED_MAC);
        assertThat(lastUse()).as("not written yet").hasToString("Optional[2026-11-21]");

        desk.taken().forEach(desk.counts()::add);
        assertThat(lastUse()).hasToString("Optional[2026-11-21]");
    }

    @Test
    void callsARefusalNoUse() {
        desk.tally().count(bookshop.view(), service.generate(shop).keys().kid(), LinkEvent.REFUSED_MAC);

        assertThat(lastUse()).isEmpty();
    }

    private Optional<LocalDate> lastUse() {
        return service.list(shop).getFirst().lastUsedOn();
    }

    @Test
    void knowsNoPairOfAnotherName() {
        assertThatThrownBy(() -> service.change(shop, "nosuch00", KeyStatus.ENABLED))
                .isInstanceOf(UnknownKeyPair.class);
    }

    @Test
    void isShutToStrangers() {
        var kid = service.generate(shop).keys().kid();
        var strangers = desk.keysFor(Bookshop.stranger());

        assertThatThrownBy(() -> strangers.generate(shop)).isInstanceOf(UnknownShop.class);
        assertThatThrownBy(() -> strangers.list(shop)).isInstanceOf(UnknownShop.class);
        assertThatThrownBy(() -> strangers.change(shop, kid, KeyStatus.DESTROYED))
                .isInstanceOf(UnknownShop.class);
        assertThat(statuses()).containsExactly(KeyStatus.PRIMARY);
    }

    private List<KeyStatus> statuses() {
        return service.list(shop).stream().map(KeyPairView::status).toList();
    }
}
