package eu.sigill.merchant.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.access.service.NotAllowed;
import eu.sigill.merchant.model.Certificate;
import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.model.Merchant;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.Shop;
import eu.sigill.merchant.model.ShopProfile;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may register a shop, and for whom. */
class ShopRegistrationTest {

    private static final ShopProfile PROFILE =
            new ShopProfile("Toys", Market.PL, Set.of(Language.PL), Set.of(Product.SHOP_REVIEWS));

    private final Bookshop bookshop = new Bookshop();
    private final ShopService operators = bookshop.serviceFor(Bookshop.operator());
    private final ShopService owners = bookshop.serviceFor(bookshop.owner());
    private final ShopService strangers = bookshop.serviceFor(Bookshop.stranger());

    @Test
    void registersForAnOperatorUnderANewMerchant() {
        var shop = operators.register(toys(Optional.empty(), true));

        assertThat(bookshop.merchants().find(shop.merchant()))
                .map(Merchant::name)
                .contains("Toys");
        assertThat(shop.certificate()).contains(Certificate.yearFrom(LocalDate.of(2026, 11, 21)));
        assertThat(bookshop.changes().events()).containsExactly(new ShopChanged(shop.id()));
    }

    @Test
    void registersForAnOwnerUnderTheirMerchant() {
        assertThat(owners.register(toys(Optional.empty(), false)).merchant())
                .isEqualTo(bookshop.merchant().id());
    }

    @Test
    void registersForNobodyElse() {
        var other = Optional.of(MerchantId.next(Instant.EPOCH));
        var books = Optional.of(bookshop.merchant().id());

        assertThatThrownBy(() -> owners.register(toys(other, false))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> strangers.register(toys(books, false))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> strangers.register(toys(Optional.empty(), false)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> operators.register(toys(other, false))).isInstanceOf(UnknownMerchant.class);
    }

    @Test
    void letsNobodyCertifyTheirOwnShop() {
        assertThatThrownBy(() -> owners.register(toys(Optional.empty(), true))).isInstanceOf(NotAllowed.class);
        assertThat(bookshop.changes().events()).isEmpty();
    }

    @Test
    void leadsADomainToOneShop() {
        var taken = new NewShop(Optional.empty(), new Domain("books.example"), PROFILE, false);

        assertThatThrownBy(() -> operators.register(taken)).isInstanceOf(DomainTaken.class);
    }

    @Test
    void givesTheSameAnswerToWhoeverComesSecondAtTheSameMoment() {
        var blind = new InMemoryShops() {
            @Override
            public Optional<Shop> at(Domain domain) {
                return Optional.empty(); // the other has not committed yet
            }
        };
        var service = bookshop.serviceFor(Bookshop.operator(), blind);
        service.register(toys(Optional.empty(), false));

        assertThatThrownBy(() -> service.register(toys(Optional.empty(), false)))
                .isInstanceOf(DomainTaken.class);
    }

    private static NewShop toys(Optional<MerchantId> merchant, boolean certified) {
        return new NewShop(merchant, new Domain("toys.example"), PROFILE, certified);
    }
}
