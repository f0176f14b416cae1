package eu.sigill.review.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.link.kit.Order;
import eu.sigill.link.service.LinkDesk;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.service.sealing.WrongKey;
import eu.sigill.review.model.author.Author;
import eu.sigill.review.model.author.AuthorId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    private final ReviewRoom room = new ReviewRoom();
    private final Identities identities = room.identities();
    private final ShopId shop = room.bookshop().id();
    private final AuthorId id = AuthorId.next(Instant.EPOCH);

    @Test
    void openToAddressAndOrderNumber() {
        var identity = identities
                .open(author(id, identities.seal(shop, id, LinkDesk.ORDER)))
                .orElseThrow();

        assertThat(identity.email()).isEqualTo("maria@lezer.example");
        assertThat(identity.ref()).isEqualTo("order-17");
        assertThat(identity.toString()).doesNotContain("maria", "order-17");
    }

    @Test
    void keepEveryScript() {
        var order = Order.of("山田@例え.jp", "Maria", "№ 17/ß");

        var identity =
                identities.open(author(id, identities.seal(shop, id, order))).orElseThrow();

        assertThat(identity.email()).isEqualTo("山田@例え.jp");
        assertThat(identity.ref()).isEqualTo("№ 17/ß");
    }

    @Test
    void holdNothingInTheOpen() {
        var sealed = identities.seal(shop, id, LinkDesk.ORDER);

        assertThat(new String(sealed.sealed(), StandardCharsets.ISO_8859_1))
                .doesNotContain("maria", "lezer", "order-17");
    }

    @Test
    void doNotOpenForAnotherAuthor() {
        var moved = author(AuthorId.next(Instant.EPOCH), identities.seal(shop, id, LinkDesk.ORDER));

        assertThatThrownBy(() -> identities.open(moved)).isInstanceOf(WrongKey.class);
    }

    @Test
    void areGoneWithTheirOwnKey() {
        var sealed = identities.seal(shop, id, LinkDesk.ORDER);
        var forgotten = author(id, new Envelope(new byte[60], sealed.sealed()));

        assertThatThrownBy(() -> identities.open(forgotten)).isInstanceOf(WrongKey.class);
    }

    @Test
    void tellOrdersApartByShopAndNumberAndPeopleByAddress() {
        var order = identities.digests(shop, LinkDesk.ORDER);
        var again = identities.digests(shop, Order.of("MARIA@lezer.example", "Other name", "order-17"));
        var elsewhere = identities.digests(ShopId.next(), LinkDesk.ORDER);
        var other = identities.digests(shop, Order.of("bert@lezer.example", "Bert", "order-18"));

        assertThat(again.ref()).isEqualTo(order.ref());
        assertThat(again.email()).isEqualTo(order.email());
        assertThat(elsewhere.ref()).isNotEqualTo(order.ref());
        assertThat(elsewhere.email()).isNotEqualTo(order.email());
        assertThat(other.ref()).isNotEqualTo(order.ref());
        assertThat(other.email()).isNotEqualTo(order.email());
    }

    @Test
    void knowAMailboxInEverySpelling() {
        var composed = identities.digests(shop, Order.of("José@straße.example", "José", "order-17"));
        var decomposed = identities.digests(shop, Order.of("JOSE\u0301@xn--STRAE-oqa.example", "José", "order-17"));
        var other = identities.digests(shop, Order.of("José@strasse.example", "José", "order-17"));

        assertThat(decomposed.email()).isEqualTo(composed.email());
        assertThat(other.email()).isNotEqualTo(composed.email());
    }

    /** Links are made by others, so the house may meet an address that no mail could reach. */
    @Test
    void tellUnreachableAddressesApartAsTheyAreWritten() {
        var unreachable = identities.digests(shop, Order.of("maria@le_zer.example", "Maria", "order-17"));
        var again = identities.digests(shop, Order.of("Maria@LE_ZER.example", "Maria", "order-17"));
        var other = identities.digests(shop, Order.of("maria@lezer.1", "Maria", "order-17"));

        assertThat(again.email()).isEqualTo(unreachable.email());
        assertThat(other.email()).isNotEqualTo(unreachable.email());
    }

    private Author author(AuthorId author, Envelope sealed) {
        return Author.of(author, shop, identities.digests(shop, LinkDesk.ORDER), sealed, Instant.EPOCH);
    }
}
