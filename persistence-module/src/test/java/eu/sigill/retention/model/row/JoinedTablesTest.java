package eu.sigill.retention.model.row;

import static eu.sigill.merchant.model.AShop.aShop;
import static eu.sigill.retention.model.row.RetainedRows.Bookmark.START;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.AMember;
import eu.sigill.member.model.KeptMembers;
import eu.sigill.member.model.Member;
import eu.sigill.member.model.MemberLink;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.protection.model.AProtection;
import eu.sigill.protection.model.KeptProtections;
import eu.sigill.protection.model.Protection;
import eu.sigill.protection.model.claim.AClaim;
import eu.sigill.protection.model.claim.Claim;
import eu.sigill.protection.model.claim.ClaimReason;
import eu.sigill.protection.model.claim.Evidence;
import eu.sigill.protection.model.claim.EvidenceKind;
import eu.sigill.protection.model.claim.KeptClaims;
import eu.sigill.purchase.model.APurchase;
import eu.sigill.purchase.model.BuyerId;
import eu.sigill.purchase.model.KeptOrders;
import eu.sigill.purchase.model.Purchase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What one member leaves behind, blocked and destroyed table by table. */
@OnEveryDatabase
class JoinedTablesTest {

    private static final LocalDate TODAY = APurchase.TODAY;

    private final Database database;
    private final RetainedRows rows;
    private final Member member;
    private final Purchase order;
    private final Protection protection;
    private final Claim claim;

    JoinedTablesTest(Database database) {
        this.database = database.emptied();
        rows = database.transactional(RetainedRows.class, JoinedTablesTest::over);
        var shop = aShop().keptIn(database).id();
        member = database.kept(AMember.named("maria"));
        var now = AMember.NOW;
        database.kept(new MemberLink(new byte[] {1}, member.id(), now, now.plusSeconds(60)));
        order = database.kept(APurchase.of(shop, new BuyerId(member.id().value()), "1"));
        protection = database.kept(AProtection.of(order.id(), shop, member.id()));
        claim = database.kept(AClaim.of(protection.id(), shop, member.id(), ClaimReason.NO_DELIVERY));
        database.kept(new Evidence("0123", claim.id(), EvidenceKind.PDF, 12, now));
    }

    @Test
    void areFoundByNoQueryOnceBlocked() {
        block(KeptMembers.CONTRACTS, member.id().value());
        block(KeptProtections.GUARANTEES, protection.id().value());
        block(KeptClaims.CLAIMS, claim.id().value());

        database.inTransaction(entities -> {
            assertThat(entities.find(Member.class, member.id())).isNull();
            assertThat(entities.find(Protection.class, protection.id())).isNull();
            assertThat(entities.find(Claim.class, claim.id())).isNull();
            for (var entity : List.of("Member", "Protection", "Claim")) {
                assertThat(entities.createQuery("select count(e) from " + entity + " e", Long.class)
                                .getSingleResult())
                        .isZero();
            }
        });
    }

    @Test
    void goOneAfterAnotherWithTheirParts() {
        destroy(KeptClaims.CLAIMS, claim.id().value());
        destroy(KeptProtections.GUARANTEES, protection.id().value());
        destroy(KeptOrders.PROTECTED, order.id().value());
        destroy(KeptMembers.CONTRACTS, member.id().value());

        for (var table :
                List.of("protection_evidence", "protection_claim", "protection", "purchase", "member_link", "member")) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    private void block(RetainedTable table, UUID row) {
        rows.block(table, List.of(row), TODAY, TODAY);
    }

    private void destroy(RetainedTable table, UUID row) {
        block(table, row);
        var ripe = new Ripe(table, Optional.of(Market.NL), TODAY, TODAY, TODAY);
        assertThat(rows.takeRipe(ripe, START, 10).rows()).containsExactly(row);
        rows.destroy(ripe, List.of(row));
    }

    private long count(String table) {
        return database.fromTransaction(
                entities -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue());
    }

    private static RetainedRows over(EntityManager entities) {
        var rows = new JpaRetainedRows();
        rows.entities = entities;
        return rows;
    }
}
