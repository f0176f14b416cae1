package eu.sigill.merchant.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.access.service.Callers;
import eu.sigill.access.service.NotAllowed;
import eu.sigill.merchant.model.Certificate;
import eu.sigill.merchant.model.Merchant;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.model.ShopProfile;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Slice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShopServiceTest {

    private final Bookshop bookshop = new Bookshop();
    private final ShopService operators = bookshop.serviceFor(Bookshop.operator());
    private final ShopService owners = bookshop.serviceFor(bookshop.owner());
    private final ShopService strangers = bookshop.serviceFor(Bookshop.stranger());

    @Test
    void showsAShopToOperatorsAndItsOwnPeople() {
        assertThat(operators.find(bookshop.id())).isEqualTo(bookshop.view());
        assertThat(owners.find(bookshop.id())).isEqualTo(bookshop.view());
    }

    @Test
    void knowsNoShopOfOthers() {
        assertThatThrownBy(() -> strangers.find(bookshop.id())).isInstanceOf(UnknownShop.class);
        assertThatThrownBy(() -> strangers.describe(bookshop.id(), "x", Set.of(), Set.of(), List.of()))
                .isInstanceOf(UnknownShop.class);
        assertThat(strangers.list(null, 10).items()).isEmpty();
    }

    @Test
    void answersStrangersAsIfTheShopWereNotThere() {
        assertThatThrownBy(() -> operators.find(ShopId.next())).isInstanceOf(UnknownShop.class);
    }

    @Test
    void isShutToNobody() {
        var nobodys = bookshop.serviceFor(Callers.nobody());

        assertThatThrownBy(() -> nobodys.find(bookshop.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> nobodys.list(null, 10)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void listsOwnShopsOnlyAndPartByPart() {
        bookshop.open("two.example", bookshop.merchant(), EnumSet.allOf(Product.class));
        bookshop.open("others.example", Merchant.join("Others", Instant.EPOCH), EnumSet.allOf(Product.class));

        var first = owners.list(null, 1);
        var second = owners.list(new ShopId(first.following().orElseThrow()), 1);

        assertThat(first.items()).hasSize(1);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.following()).isEmpty();
        assertThat(operators.list(null, Slice.MOST).items()).hasSize(3);
    }

    @Test
    void findsOwnShopsOnlyByWhatTheyAreCalled() {
        var two = bookshop.open("two.example", bookshop.merchant(), EnumSet.allOf(Product.class));
        bookshop.open("two-others.example", Merchant.join("Others", Instant.EPOCH), EnumSet.allOf(Product.class));

        assertThat(owners.search("TWO", null, 10).items()).containsExactly(ShopView.of(two));
        assertThat(operators.search("two", null, 10).items()).hasSize(2);
        assertThat(strangers.search("", null, 10).items()).isEmpty();
    }

    @Test
    void changesWhatAMerchantMayChange() {
        owners.describe(
                bookshop.id(),
                " Books & more ",
                Set.of(Language.EN),
                Set.of(Product.SHOP_REVIEWS),
                List.of("https://www.books.example"));

        var shop = owners.find(bookshop.id());
        assertThat(shop.profile())
                .isEqualTo(
                        new ShopProfile("Books & more", Market.NL, Set.of(Language.EN), Set.of(Product.SHOP_REVIEWS)));
        assertThat(shop.frameAncestors()).hasToString("https://www.books.example");
    }

    @Test
    void certifiesForAYearAndTakesItBack() {
        operators.certify(bookshop.id());
        assertThat(operators.find(bookshop.id()).isCertifiedOn(LocalDate.of(2027, 11, 20)))
                .isTrue();

        operators.withdrawCertificate(bookshop.id());
        assertThat(operators.find(bookshop.id()).certificate()).isEmpty();
    }

    @Test
    void certifiesFromTheDayOfTheShopsMarket() {
        bookshop.clock().moveTo("2026-12-31T23:30:00Z"); // the new year has begun in Amsterdam
        operators.certify(bookshop.id());

        assertThat(operators.find(bookshop.id()).certificate())
                .contains(new Certificate(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
    }
}
