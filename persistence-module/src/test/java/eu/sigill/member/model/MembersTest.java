package eu.sigill.member.model;

import static eu.sigill.member.model.AMember.NOW;
import static eu.sigill.member.model.AMember.digest;
import static eu.sigill.member.model.AMember.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class MembersTest {
    private final Database database;
    private final Members members;

    MembersTest(Database database) {
        this.database = database.emptied();
        members = database.transactional(Members.class, MembersTest::over);
    }

    @Test
    void giveBackWhomTheyWereGiven() {
        var maria = named("maria");

        members.add(maria);

        assertThat(members.find(maria.id())).get().usingRecursiveComparison().isEqualTo(maria);
        assertThat(members.at(digest("maria"))).get().usingRecursiveComparison().isEqualTo(maria);
        assertThat(members.at(digest("jan"))).isEmpty();
        assertThat(members.find(MemberId.next(NOW))).isEmpty();
    }

    @Test
    void knowEachAddressOnce() {
        members.add(named("maria"));

        assertThatThrownBy(() -> members.add(named("maria"))).isInstanceOf(Collision.class);
    }

    @Test
    void letOneOfManyWinWhoJoinAtOnce() {
        var losses = Race.of(12, database, entities -> over(entities).add(named("maria")));

        assertThat(losses).hasSize(11).hasOnlyElementsOfType(Collision.class);
        assertThat(members.count()).isOne();
    }

    @Test
    void forgetTheAddressOfWhoeverLeavesAndLetThemJoinAgain() {
        var maria = database.kept(named("maria"));

        database.inTransaction(
                entities -> over(entities).find(maria.id()).orElseThrow().leave(NOW));

        assertThat(members.at(digest("maria"))).isEmpty();
        assertThat(members.find(maria.id()))
                .get()
                .satisfies(gone -> assertThat(gone.leftAt()).contains(NOW));
        members.add(named("maria"));
        assertThat(members.count()).isOne();
    }

    @Test
    void rememberAnUpgrade() {
        var maria = database.kept(named("maria"));

        database.inTransaction(
                entities -> over(entities).find(maria.id()).orElseThrow().upgrade(Level.PLUS, "2027-01"));

        assertThat(members.find(maria.id()).orElseThrow().contract())
                .isEqualTo(new Member.Contract(
                        Level.PLUS, maria.contract().market(), maria.contract().language(), "2027-01"));
    }

    @Test
    void areWalkedThroughInParts() {
        var first = database.kept(named("a"));
        var second = database.kept(named("b"));
        var third = database.kept(named("c"));
        database.inTransaction(
                entities -> over(entities).find(second.id()).orElseThrow().leave(NOW));

        var part = members.present(null, 1);
        var rest = members.present(part.getFirst().id(), 10);

        assertThat(part).hasSize(1);
        assertThat(rest).hasSize(1);
        assertThat(java.util.Set.of(part.getFirst().id(), rest.getFirst().id()))
                .containsExactlyInAnyOrder(first.id(), third.id());
    }

    private static Members over(EntityManager entities) {
        var members = new JpaMembers();
        members.entities = entities;
        return members;
    }
}
