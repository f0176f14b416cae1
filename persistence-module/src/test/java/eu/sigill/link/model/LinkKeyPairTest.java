package eu.sigill.link.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.merchant.model.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkKeyPairTest {

    static List<Consumer<LinkKeyPair>> verbsOfTheLiving() {
        return List.of(LinkKeyPair::promote, LinkKeyPair::enable, LinkKeyPair::disable);
    }

    @Test
    void makesLinksAtOnceIfItIsTheFirst() {
        assertThat(pair(true).status()).isEqualTo(KeyStatus.PRIMARY);
    }

    @Test
    void waitsForItsPromotionIfItIsNot() {
        var pair = pair(false);
        assertThat(pair.status()).isEqualTo(KeyStatus.ENABLED);

        pair.promote();
        assertThat(pair.status()).isEqualTo(KeyStatus.PRIMARY);
    }

    @Test
    void stepsBackIsDisabledAndComesBack() {
        var pair = pair(true);

        pair.enable();
        assertThat(pair.status()).isEqualTo(KeyStatus.ENABLED);
        pair.disable();
        assertThat(pair.status()).isEqualTo(KeyStatus.DISABLED);
        pair.enable();
        assertThat(pair.status()).isEqualTo(KeyStatus.ENABLED);
    }

    @Test
    void opensLinksUnlessItIsDisabledOrDestroyed() {
        assertThat(KeyStatus.values())
                .filteredOn(KeyStatus::opens)
                .containsExactly(KeyStatus.PRIMARY, KeyStatus.ENABLED);
    }

    @Test
    void forgetsItsKeysWhenItIsDestroyedAndNothingElse() {
        var pair = pair(true);

        pair.destroy();

        assertThat(pair.status()).isEqualTo(KeyStatus.DESTROYED);
        assertThat(pair.sealedKeys()).isEmpty();
        assertThat(pair.fingerprint()).isEqualTo("ab:cd");
    }

    @ParameterizedTest
    @MethodSource("verbsOfTheLiving")
    void staysDestroyed(Consumer<LinkKeyPair> verb) {
        var pair = pair(true);
        pair.destroy();

        assertThatThrownBy(() -> verb.accept(pair)).isInstanceOf(IllegalStateException.class);

        assertThat(pair.status()).isEqualTo(KeyStatus.DESTROYED);
        assertThat(pair.sealedKeys()).isEmpty();
    }

    @Test
    void mayBeDestroyedTwice() {
        var pair = pair(true);

        pair.destroy();
        pair.destroy();

        assertThat(pair.status()).isEqualTo(KeyStatus.DESTROYED);
    }

    @Test
    void handsOutNoHandleOnItsKeys() {
        var pair = pair(true);

        pair.sealedKeys().orElseThrow()[0] = 99;

        assertThat(pair.sealedKeys())
                .hasValueSatisfying(keys -> assertThat(keys).containsExactly(1, 2, 3));
    }

    private static LinkKeyPair pair(boolean first) {
        var id = new LinkKeyPairId(ShopId.next(), "kid-1");
        return LinkKeyPair.bring(id, "ab:cd", new byte[] {1, 2, 3}, first, Instant.EPOCH);
    }
}
