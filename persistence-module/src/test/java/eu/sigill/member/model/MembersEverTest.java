package eu.sigill.member.model;

import static eu.sigill.member.model.AMember.NOW;
import static eu.sigill.member.model.AMember.digest;
import static eu.sigill.member.model.AMember.named;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class MembersEverTest {

    private final Database database;
    private final MembersEver ever;

    MembersEverTest(Database database) {
        this.database = database.emptied();
        ever = database.transactional(MembersEver.class, MembersEverTest::over);
    }

    @Test
    void findsWhoeverIsAndWasThereUnderAnAddress() {
        var left = database.kept(named("maria"));
        database.inTransaction(
                entities -> entities.find(Member.class, left.id()).leave(NOW));
        var back = database.kept(named("maria"));
        database.kept(named("mario"));

        assertThat(ever.at(digest("maria"))).extracting(Member::id).containsExactlyInAnyOrder(left.id(), back.id());
    }

    @Test
    void findsWhomNobodyElseMaySee() {
        var maria = database.kept(named("maria"));
        database.inTransaction(entities -> entities.createNativeQuery("update member set blocked_on = current_date")
                .executeUpdate());

        assertThat(ever.at(digest("maria"))).extracting(Member::id).containsExactly(maria.id());
        assertThat(ever.withoutDigest()).isEmpty();
    }

    @Test
    void findsThoseWhoLeftBeforeThereWasADigestOfThem() {
        var maria = database.kept(named("maria"));
        database.inTransaction(entities -> entities.createNativeQuery("update member set email_digest = null")
                .executeUpdate());

        assertThat(ever.withoutDigest()).extracting(Member::id).containsExactly(maria.id());
    }

    private static MembersEver over(EntityManager entities) {
        var ever = new JpaMembersEver();
        ever.entities = entities;
        return ever;
    }
}
