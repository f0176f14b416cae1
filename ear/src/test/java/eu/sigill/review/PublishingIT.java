package eu.sigill.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.TestShop;
import eu.sigill.link.kit.Order;
import org.junit.jupiter.api.Test;

/** Publishing is the first moment at which anything is stored. */
public class PublishingIT {

    @Test
    void storesNothingBeforeTheTermsAreAcceptedAndKeepsWhatWasTyped() {
        var shop = House.newShop();
        var before = House.database().rows();

        var page = ReviewForm.opened(shop, Orders.next())
                .stars(4)
                .words("Zeer <snel> & \"netjes\"")
                .publish()
                .is(422);

        assertThat(page.body())
                .contains("Zeer &lt;snel&gt; &amp; \"netjes\"")
                .containsPattern("value=\"4\"[^>]*checked")
                .contains("id=\"wrong-terms\"");
        assertThat(House.database().rows()).isEqualTo(before);
    }

    @Test
    void asksForStars() {
        var shop = House.newShop();

        var page = ReviewForm.opened(shop, Orders.next())
                .words("Netjes")
                .terms()
                .publish()
                .is(422);

        assertThat(page.body()).contains("id=\"wrong-shop\"", "Netjes");
        assertThat(authors(shop)).isZero();
    }

    @Test
    void takesTextUpToItsLimitAndShowsWhatIsTooLong() {
        var shop = House.newShop();
        var order = Orders.next();

        ReviewForm.opened(shop, order)
                .stars(3)
                .words("é".repeat(4001))
                .terms()
                .publish()
                .is(422);
        ReviewForm.opened(shop, order)
                .stars(3)
                .words("é".repeat(4000))
                .terms()
                .publish()
                .is(303);
    }

    @Test
    void leadsToAPageThatMayBeReloaded() {
        var shop = House.newShop();

        var answer = ReviewForm.opened(shop, Orders.next())
                .stars(5)
                .words("Prachtig boek")
                .terms()
                .publish()
                .is(303);

        assertThat(answer.header("Location")).endsWith(shop.form() + "?published");
        Call.get(shop.form() + "?published").send().is(200);
        assertThat(House.page("/shops/" + shop.domain()).is(200).body()).contains("Prachtig boek", "Maria J.");
    }

    @Test
    void editsWhatTheSameLinkPublishedBefore() {
        var shop = House.newShop();
        var order = Orders.next("BOOK-1");
        ReviewForm.opened(shop, order).stars(2).words("Traag").terms().publish().is(303);
        var before = House.database().rows();

        var again = Call.get(shop.link(order)).send().is(200);
        assertThat(again.body())
                .contains("Traag", "they take the place of what you published before")
                .containsPattern("value=\"2\"[^>]*checked")
                .doesNotContain("Nothing has been stored yet");
        ReviewForm.opened(shop, order)
                .stars(4)
                .words("Toch goed")
                .terms()
                .publish()
                .is(303);

        assertThat(House.database().rows()).isEqualTo(before);
        assertThat(House.page("/shops/" + shop.id()).body())
                .contains("Toch goed")
                .doesNotContain("Traag");
    }

    @Test
    void saysWhereThereIsNothingToReview() {
        var shop = TestShop.taking("PRODUCT_REVIEWS");
        var link = shop.link(Orders.next());

        assertThat(Call.get(link).send().is(200).body())
                .contains("takes no reviews of anything in this order")
                .doesNotContain("name=\"publish\"");
        assertThat(authors(shop)).isZero();
    }

    @Test
    void worksInAFrameWithoutACookie() {
        var shop = House.newShop();
        var order = Orders.next();
        var page =
                Call.get(shop.embedded() + "?p=" + shop.payload(order)).send().is(200);

        var answer = ReviewForm.forged(shop.embedded(), ReviewForm.hidden(page))
                .stars(5)
                .terms()
                .publish()
                .is(303);

        assertThat(answer.header("Location")).endsWith(shop.embedded() + "?published");
        Call.get(shop.embedded() + "?published").send().is(200);
        assertThat(authors(shop)).isEqualTo(1);
    }

    @Test
    void callsNoOrderVerifiedThatNobodyVerified() {
        var shop = House.newShop();
        published(shop, 5, "Van elders");
        assertThat(House.page("/shops/" + shop.id()).body())
                .contains("Verified order")
                .doesNotContain("order not verified");

        House.database().write("update review set verification = 'IMPORTED' where shop_id = ?", shop.id());

        assertThat(House.page("/shops/" + shop.domain()).body())
                .contains("Van elders", "Brought from elsewhere, order not verified")
                .doesNotContain("Verified order");
    }

    static long authors(TestShop shop) {
        return House.database().number("select count(*) from review_author where shop_id = ?", shop.id());
    }

    public static Order published(TestShop shop, int stars, String words) {
        var order = Orders.next();
        ReviewForm.opened(shop, order)
                .stars(stars)
                .words(words)
                .terms()
                .publish()
                .is(303);
        return order;
    }
}
