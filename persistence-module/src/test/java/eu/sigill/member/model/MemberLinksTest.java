package eu.sigill.member.model;

import static eu.sigill.member.model.AMember.NOW;
import static eu.sigill.member.model.AMember.named;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class MemberLinksTest {

    private static final byte[] CODE = {1, 2, 3};

    private final Database database;
    private final MemberLinks links;
    private final Member maria;

    MemberLinksTest(Database database) {
        this.database = database.emptied();
        links = database.transactional(MemberLinks.class, MemberLinksTest::over);
        maria = database.kept(named("maria"));
    }

    @Test
    void areGivenOutOnce() {
        var link = link(CODE);
        links.add(link);

        assertThat(links.redeem(new byte[] {9})).isEmpty();
        assertThat(links.redeem(CODE)).get().usingRecursiveComparison().isEqualTo(link);
        assertThat(links.redeem(CODE)).isEmpty();
    }

    @Test
    void areGivenToOneOfManyWhoAskAtOnce() {
        links.add(link(CODE));
        var given = new AtomicInteger();

        Race.of(8, database, entities -> over(entities).redeem(CODE).ifPresent(link -> given.incrementAndGet()));

        assertThat(given).hasValue(1);
    }

    @Test
    void areCountedAndForgottenInTime() {
        links.add(link(CODE));
        links.add(link(new byte[] {4}));

        assertThat(links.open(maria.id(), NOW)).isEqualTo(2);
        assertThat(links.open(maria.id(), NOW.plus(Duration.ofMinutes(30)))).isZero();
        assertThat(links.removeExpired(NOW)).isZero();
        assertThat(links.removeExpired(NOW.plus(Duration.ofMinutes(30)))).isEqualTo(2);
    }

    @Test
    void areForgottenWithTheirMember() {
        var jan = database.kept(named("jan"));
        links.add(link(CODE));
        links.add(new MemberLink(new byte[] {4}, jan.id(), NOW, NOW.plus(Duration.ofMinutes(30))));

        links.removeOf(maria.id());

        assertThat(links.redeem(CODE)).isEmpty();
        assertThat(links.redeem(new byte[] {4})).isPresent();
    }

    private MemberLink link(byte[] digest) {
        return new MemberLink(digest, maria.id(), NOW, NOW.plus(Duration.ofMinutes(30)));
    }

    private static MemberLinks over(EntityManager entities) {
        var links = new JpaMemberLinks();
        links.entities = entities;
        return links;
    }
}
