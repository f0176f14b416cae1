package eu.sigill.merchant.model;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.access.model.User;
import eu.sigill.access.model.UserId;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Role;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class MerchantsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");

    private final Database database;
    private final Merchants merchants;

    MerchantsTest(Database database) {
        this.database = database.emptied();
        merchants = database.transactional(Merchants.class, MerchantsTest::over);
    }

    @Test
    void giveBackWhomTheyWereGiven() {
        var merchant = Merchant.join("Boekhandel & Zonen", NOW);

        merchants.add(merchant);

        assertThat(merchants.find(merchant.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(merchant);
        assertThat(merchants.find(MerchantId.next(NOW))).isEmpty();
    }

    @Test
    void areListedByNameInWhateverCase() {
        joined("boekhandel");
        joined("Antiquariaat");
        joined("Cafe");
        joined("antiek");

        assertThat(merchants.all())
                .extracting(Merchant::name)
                .containsExactly("antiek", "Antiquariaat", "boekhandel", "Cafe");
    }

    @Test
    void mayBearTheSameName() {
        var first = joined("Boekhandel");
        var second = joined("Boekhandel");

        assertThat(merchants.all()).extracting(Merchant::id).containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void employPeople() {
        var anna = user("anna");
        var bert = user("bert");
        var bookshop = joined("Boekhandel").id();
        var cafe = joined("Cafe").id();

        merchants.employ(anna, bookshop);
        merchants.employ(anna, cafe);
        merchants.employ(bert, cafe);

        assertThat(merchants.employersOf(anna)).containsExactlyInAnyOrder(bookshop, cafe);
        assertThat(merchants.employersOf(bert)).containsExactly(cafe);
    }

    @Test
    void employSomebodyOnce() {
        var anna = user("anna");
        var bookshop = joined("Boekhandel").id();

        merchants.employ(anna, bookshop);
        merchants.employ(anna, bookshop);

        assertThat(merchants.employersOf(anna)).containsExactly(bookshop);
    }

    @Test
    void employNobodyUnasked() {
        assertThat(merchants.employersOf(user("anna"))).isEmpty();
    }

    private Merchant joined(String name) {
        return database.kept(Merchant.join(name, NOW));
    }

    private UserId user(String name) {
        return database.kept(User.admit(name, "hash", Set.of(Role.MERCHANT_STAFF), NOW))
                .id();
    }

    private static Merchants over(EntityManager entities) {
        var merchants = new JpaMerchants();
        merchants.entities = entities;
        return merchants;
    }
}
