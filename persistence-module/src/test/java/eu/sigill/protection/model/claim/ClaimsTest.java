package eu.sigill.protection.model.claim;

import static eu.sigill.merchant.model.AShop.aShop;
import static eu.sigill.protection.model.claim.AClaim.DUE;
import static eu.sigill.protection.model.claim.AClaim.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.AMember;
import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.protection.model.AProtection;
import eu.sigill.protection.model.ProtectionId;
import eu.sigill.purchase.model.APurchase;
import eu.sigill.purchase.model.BuyerId;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class ClaimsTest {

    private final Database database;
    private final Claims claims;
    private final ShopId shop;
    private final MemberId maria;

    ClaimsTest(Database database) {
        this.database = database.emptied();
        claims = database.transactional(Claims.class, ClaimsTest::over);
        shop = aShop().keptIn(database).id();
        maria = database.kept(AMember.named("maria")).id();
    }

    @Test
    void giveBackWhatTheyWereGiven() {
        var claim = claim("1001");
        claim.askShop(DUE);
        claim.answer(new byte[] {5});
        claim.grant(Money.of("80", "EUR"), new byte[] {6}, NOW);

        claims.add(claim);

        assertThat(claims.find(claim.id())).get().usingRecursiveComparison().isEqualTo(claim);
    }

    @Test
    void areThereOnceThereIsOne() {
        assertThat(claims.areThere()).isFalse();

        database.kept(claim("1001"));

        assertThat(claims.areThere()).isTrue();
    }

    @Test
    void keepWhatProvesThem() {
        var claim = database.kept(claim("1001"));
        var evidence = new Evidence("0123456789abcdef0123456789abcdef", claim.id(), EvidenceKind.PDF, 42, NOW);

        claims.add(evidence);

        assertThat(claims.evidence(evidence.file()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(evidence);
        assertThat(claims.evidenceOf(claim.id())).extracting(Evidence::file).containsExactly(evidence.file());
        assertThat(claims.evidence("nothing")).isEmpty();
        assertThat(claims.evidenceAmong(Stream.concat(numbers(1_200), Stream.of(evidence.file()))
                        .toList()))
                .containsExactly(evidence.file());
        assertThat(claims.evidenceAmong(List.of())).isEmpty();
    }

    private static Stream<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj("%032x"::formatted);
    }

    @Test
    void areListedByShopAndMember() {
        var first = database.kept(claim("1001"));
        var second = database.kept(claim("1002"));

        var newest = claims.of(shop, null, 1).getFirst();
        var rest = claims.of(shop, newest.id(), 10);

        assertThat(List.of(newest.id(), rest.getFirst().id())).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(claims.by(maria)).hasSize(2);
    }

    @Test
    void tellWhichAreOpen() {
        database.kept(claim("1001"));
        var closed = database.kept(claim("1002"));
        change(closed, claim -> {
            claim.askShop(DUE);
            claim.answer(new byte[] {5});
            claim.reject(new byte[] {6}, NOW);
        });

        assertThat(claims.open(10)).hasSize(1);
    }

    @Test
    void tellWhichShopsAreSilentUntilThatIsNoted() {
        var silent = database.kept(claim("1001"));
        var answered = database.kept(claim("1002"));
        change(silent, claim -> claim.askShop(DUE));
        change(answered, claim -> {
            claim.askShop(DUE);
            claim.answer(new byte[] {5});
        });

        assertThat(claims.overdue(DUE, 10)).isEmpty();
        assertThat(claims.overdue(DUE.plusSeconds(1), 10)).extracting(Claim::id).containsExactly(silent.id());
        change(silent, claim -> claim.noteSilence(DUE.plusSeconds(1)));
        assertThat(claims.overdue(DUE.plusSeconds(1), 10)).isEmpty();
    }

    private Claim claim(String number) {
        return AClaim.of(protection(number), shop, maria, ClaimReason.NO_REFUND);
    }

    private ProtectionId protection(String number) {
        var order = database.kept(APurchase.of(shop, new BuyerId(maria.value()), number));
        return database.kept(AProtection.of(order.id(), shop, maria)).id();
    }

    private void change(Claim claim, Consumer<Claim> change) {
        database.inTransaction(
                entities -> change.accept(over(entities).find(claim.id()).orElseThrow()));
    }

    private static Claims over(EntityManager entities) {
        var claims = new JpaClaims();
        claims.entities = entities;
        return claims;
    }
}
