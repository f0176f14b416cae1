package eu.sigill.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Await;
import eu.sigill.house.Browser;
import eu.sigill.house.Call;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Tab;
import eu.sigill.member.OwnPage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is blocked is shown by nothing that showed it before: no call, no page, no form. */
class HiddenBrowserIT {

    /** Public pages are as old as that at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Buyer buyer = Buyer.arrived();

    @Test
    void whatIsBlockedIsShownByNothingThatShowedIt() {
        try (var desk = Browser.open();
                var own = Browser.open()) {
            Desk.enter(desk);
            OwnPage.enter(own, buyer.email(), "en");
            var places = places(desk, own);
            assertThat(places)
                    .allSatisfy(place ->
                            assertThat(place.shown().get()).as(place.name()).contains(place.canary()));

            block();

            places.forEach(place -> Await.until(
                    PATIENCE,
                    place.name() + " is silent",
                    () -> !place.shown().get().contains(place.canary())));
        }
    }

    private record Place(String name, String canary, Supplier<String> shown) {}

    private List<Place> places(Tab desk, Tab own) {
        var reviews = "/shops/" + buyer.reviewed().id();
        var words = "Words of " + buyer.mark();
        var number = "RUNS-" + buyer.mark();
        var protections = "/shops/" + buyer.protecting().shop() + "/protections";
        return List.of(
                new Place("reviews over the API", words, () -> called(reviews + "/reviews")),
                new Place("the rating", "\"count\":1", () -> called(reviews + "/rating")),
                new Place("protections over the API", number, () -> called(protections)),
                new Place("the shop's page", words, () -> House.page(reviews).body()),
                new Place(
                        "the review form",
                        words,
                        () -> Call.get(buyer.reviewed().link(buyer.bought()))
                                .send()
                                .body()),
                new Place(
                        "reviews in the console",
                        words,
                        () -> atTheDesk(desk, buyer.reviewed().id(), "review/reviews")),
                new Place(
                        "protections in the console",
                        number,
                        () -> atTheDesk(desk, buyer.protecting().shop(), "protection/protections")),
                new Place("protected orders on the own page", number, () -> onTheOwnPage(own)),
                new Place(
                        "orders to be reminded of on the own page", "REMIND-" + buyer.mark(), () -> onTheOwnPage(own)));
    }

    private static String called(String path) {
        return House.api().get(path).is(200).body();
    }

    private static String atTheDesk(Tab desk, String shop, String page) {
        Desk.workOn(desk, House.api().get("/shops/" + shop).is(200).json().getString("domain"));
        desk.go("/console/" + page);
        return desk.page().content();
    }

    private static String onTheOwnPage(Tab own) {
        own.go("/member?lang=en");
        return own.page().content();
    }

    /** All rows of theirs, as a sweep leaves what only a law wants kept. */
    private void block() {
        blockIn("review", buyer.reviewed().id());
        blockIn("review_author", buyer.reviewed().id());
        blockIn("protection", buyer.protecting().shop());
        House.database()
                .write(
                        "update member set blocked_on = ? where id = (select buyer_id from purchase where shop_id = ?)",
                        today(),
                        buyer.protecting().shop());
        blockIn("purchase", buyer.protecting().shop());
        blockIn("purchase", buyer.reminding().shop());
    }

    private static void blockIn(String table, String shop) {
        House.database().write("update " + table + " set blocked_on = ? where shop_id = ?", today(), shop);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
