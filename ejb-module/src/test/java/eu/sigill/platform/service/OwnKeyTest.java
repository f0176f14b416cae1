package eu.sigill.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.service.sealing.Sealing;
import eu.sigill.platform.service.sealing.WrappingKey;
import eu.sigill.platform.service.sealing.WrongKey;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OwnKeyTest {

    private final WrappingKey master = new Sealing(Sealing.newKey());

    @Test
    void opensWhatItSealedAfterItWasStored() {
        var envelope = OwnKey.fresh(master, "mail 1").around("Dag, Müller");

        var stored = OwnKey.of(envelope.wrappedKey(), master, "mail 1");

        assertThat(stored.openText(envelope.sealed())).isEqualTo("Dag, Müller");
        assertThat(stored.open(envelope.sealed())).isEqualTo("Dag, Müller".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void sealsMoreLater() {
        var wrapped = OwnKey.fresh(master, "claim 1").wrapped();

        var answer = OwnKey.of(wrapped, master, "claim 1").seal("sent it");

        assertThat(OwnKey.of(wrapped, master, "claim 1").openText(answer)).isEqualTo("sent it");
    }

    @Test
    void isAnotherForEachThing() {
        var one = OwnKey.fresh(master, "mail 1");
        var sealed = one.seal("text");

        assertThatThrownBy(() -> OwnKey.fresh(master, "mail 1").open(sealed)).isInstanceOf(WrongKey.class);
        assertThatThrownBy(() -> OwnKey.of(one.wrapped(), master, "mail 2")).isInstanceOf(WrongKey.class);
    }

    @Test
    void isWrappedByOneKeyAlone() {
        var wrapped = OwnKey.fresh(master, "mail 1").wrapped();
        var other = new Sealing(Sealing.newKey());

        assertThatThrownBy(() -> OwnKey.of(wrapped, other, "mail 1")).isInstanceOf(WrongKey.class);
    }

    @Test
    void keepsThePartsOfAThingApart() {
        var key = OwnKey.fresh(master, "claim 1");
        var answer = key.part("answer").seal("sent it");

        assertThat(key.part("answer").openText(answer)).isEqualTo("sent it");
        assertThatThrownBy(() -> key.part("verdict").openText(answer)).isInstanceOf(WrongKey.class);
        assertThatThrownBy(() -> key.openText(answer)).isInstanceOf(WrongKey.class);
    }

    @Test
    void printsAsItsKind() {
        assertThat(OwnKey.fresh(master, "mail 1")).hasToString("OwnKey[Sealing[AES-256-GCM]]");
    }
}
