package eu.sigill.review;

import static eu.sigill.review.PublishingIT.authors;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.Together;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Publishing believes nobody but the link. */
class PublishingGuardIT {

    /** Makes an author known by something else than the order; done twice, by the order again. */
    private static final String UNLIKE =
            "update review_author set ref_digest = email_digest, email_digest = ref_digest where shop_id = ?";

    @Test
    void saysNothingToSomebodyElseWithTheSameOrderNumber() {
        var shop = House.newShop();
        var order = Orders.next();
        ReviewForm.opened(shop, order)
                .stars(5)
                .words("Van mij")
                .terms()
                .publish()
                .is(303);
        var other = Orders.ofSomebodyElse(order);

        assertThat(Call.get(shop.link(other)).send().is(200).body()).doesNotContain("Van mij");
        var page = ReviewForm.opened(shop, other)
                .stars(1)
                .words("Niet van mij")
                .terms()
                .publish()
                .is(409);

        assertThat(page.body()).contains("Niet van mij").doesNotContain("Van mij</textarea>", order.email());
        assertThat(authors(shop)).isEqualTo(1);
        assertThat(House.page("/shops/" + shop.id()).body()).contains("Van mij").doesNotContain("Niet van mij");
    }

    @Test
    void believesNothingThatTheFormWasMadeToSay() {
        var shop = House.newShop();
        var order = Orders.next("BOOK-1");

        ReviewForm.opened(shop, order)
                .stars(5)
                .terms()
                .with("stars-1", "4")
                .with("stars-2", "4")
                .with("text-2", "An article that was never bought")
                .with("sku", "BOOK-9")
                .with("skus", "BOOK-9")
                .with("email", "forged@lezer.example")
                .with("name", "Forged Name")
                .with("ref", "FORGED-1")
                .publish()
                .is(303);

        var reviews = House.api().get(shop.path("/reviews")).is(200).items();
        assertThat(reviews)
                .extracting(review -> review.getString("sku", "the shop"))
                .containsExactlyInAnyOrder("the shop", "BOOK-1");
        assertThat(reviews).allSatisfy(review -> {
            assertThat(review.getString("ref")).isEqualTo(order.ref());
            assertThat(review.getString("author")).isEqualTo("Maria J.");
        });
    }

    @Test
    void ofTwentyAtOnceLeavesOneReview() {
        var shop = House.newShop();
        var order = Orders.next("BOOK-1", "BOOK-2");

        var statuses = Together.all(
                20,
                () -> ReviewForm.opened(shop, order)
                        .stars(5)
                        .with("stars-1", "4")
                        .with("stars-2", "3")
                        .terms()
                        .publish()
                        .status());

        assertThat(statuses).isSubsetOf(303, 409).contains(303);
        assertThat(authors(shop)).isEqualTo(1);
        assertThat(House.database().number("select count(*) from review where shop_id = ?", shop.id()))
                .isEqualTo(3);
    }

    /** What the polite look before does not see: somebody wrote the same, and commits while the house waits for them. */
    @Test
    void ofTwoAtOnceTellsTheSecondThatTheyWereAndLosesNoWord() throws SQLException {
        var shop = House.newShop();
        var order = Orders.next();
        ReviewForm.opened(shop, order).stars(5).terms().publish().is(303);
        House.database().write("delete from review where shop_id = ?", shop.id());
        House.database().write(UNLIKE, shop.id());
        var form = ReviewForm.opened(shop, order).stars(4).words("Net te laat").terms();

        CompletableFuture<Answer> second;
        try (var first = House.database().writeUnfinished(UNLIKE, shop.id())) {
            second = CompletableFuture.supplyAsync(form::publish);
            first.commitOnceWaitedFor(second::isDone);
        }

        assertThat(second.join().is(409).body()).contains("Net te laat").contains("notice-danger");
        assertThat(authors(shop)).isEqualTo(1);
        form.publish().is(303);
        assertThat(authors(shop)).isEqualTo(1);
    }

    @Test
    void publishesNothingByALinkThatWasChanged() {
        var shop = House.newShop();
        var payload = shop.payload(Orders.next());
        var before = House.database().rows();

        var other = payload.startsWith("A") ? "B" : "A";
        ReviewForm.forged(shop.form(), other + payload.substring(1))
                .stars(5)
                .terms()
                .publish()
                .is(404);
        ReviewForm.forged(House.newShop().form(), payload)
                .stars(5)
                .terms()
                .publish()
                .is(404);

        assertThat(House.database().rows().get("review")).isEqualTo(before.get("review"));
        assertThat(House.database().rows().get("review_author")).isEqualTo(before.get("review_author"));
    }
}
