package eu.sigill.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.TestShop;
import eu.sigill.link.kit.Order;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Publishing is the first moment at which anything is stored. */
class PublishingIT {

    private static final int TOGETHER = 20;

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
        assertThat(again.body()).contains("Traag").containsPattern("value=\"2\"[^>]*checked");
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
    void ofTwentyAtOnceLeavesOneReview() throws Exception {
        var shop = House.newShop();
        var order = Orders.next("BOOK-1", "BOOK-2");

        var statuses = together(() -> ReviewForm.opened(shop, order)
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

    private static List<Integer> together(Callable<Integer> work) throws Exception {
        var start = new CountDownLatch(TOGETHER);
        try (var threads = Executors.newFixedThreadPool(TOGETHER)) {
            var all = IntStream.range(0, TOGETHER)
                    .mapToObj(i -> threads.submit(() -> {
                        start.countDown();
                        start.await();
                        return work.call();
                    }))
                    .collect(Collectors.toList());
            return all.stream().map(PublishingIT::outcome).toList();
        }
    }

    private static int outcome(Future<Integer> published) {
        try {
            return published.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
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
    void publishesNothingByALinkThatWasChanged() {
        var shop = House.newShop();
        var payload = shop.payload(Orders.next());
        var before = House.database().rows();

        ReviewForm.forged(shop.form(), "A" + payload.substring(1))
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

    private static long authors(TestShop shop) {
        return House.database().number("select count(*) from review_author where shop_id = ?", shop.id());
    }

    static Order published(TestShop shop, int stars, String words) {
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
