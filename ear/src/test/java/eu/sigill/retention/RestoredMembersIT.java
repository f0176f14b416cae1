package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.Api;
import eu.sigill.house.Browser;
import eu.sigill.house.House;
import eu.sigill.member.OwnPage;
import eu.sigill.recognition.Hashes;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who left after a backup was made is no member once it was restored, whatever became of their row meanwhile. */
class RestoredMembersIT {

    private static final int NOBODY = 0;
    private static final int BASIC = 1;

    private final Card card = Card.inDutchShop();
    private final Person inUse = joined();
    private final Person blocked = joined();
    private final Person stayed = joined();

    @BeforeEach
    void recognisesByHash() {
        write(
                "insert into recognition_shop (shop_id, mode, hashes_until, version) values (?, 'V1', ?, 0)",
                card.shop(),
                LocalDate.now(ZoneOffset.UTC).plusDays(9));
    }

    @AfterAll
    static void throwTheBackupAway() {
        for (var table : List.of("hash", "head")) {
            write("drop table if exists backup_" + table);
        }
    }

    @Test
    void areRecognisedNoLongerAndMayJoinAgain() {
        card.register("BASIC", Card.order(inUse.email(), "80.00")).is(201);
        backUp();

        leave(inUse);
        leave(blocked);
        Sweeps.sweep();
        assertThat(rows("blocked_on is null and left_at is not null", inUse)).isOne();
        assertThat(rows("blocked_on is not null", blocked)).isOne();

        House.restart(this::restore);

        assertThat(level(stayed)).isEqualTo(BASIC);
        for (var person : List.of(inUse, blocked)) {
            assertThat(level(person)).isEqualTo(NOBODY);
            assertThat(rows("left_at is not null and email_digest is null", person))
                    .isOne();
            card.registerWithoutOrder("BASIC", person.email()).is(201);
            assertThat(level(person)).isEqualTo(BASIC);
        }
        assertThat(rows("blocked_on is not null", blocked)).isOne();
    }

    private void leave(Person person) {
        assertThat(level(person)).isEqualTo(BASIC);
        try (var tab = Browser.open()) {
            OwnPage.enter(tab, person.email(), "en");
            tab.find("a[href*='/member/leave']").click();
            tab.find("main .button.danger").click();
            assertThat(tab.find("h1").innerText()).isEqualTo("You left");
        }
        assertThat(level(person)).isEqualTo(NOBODY);
    }

    private void backUp() {
        write("create table backup_hash as select * from recognition_hash");
        write("create table backup_head as select * from retention_ledger_head");
    }

    private void restore() {
        write("""
                update member set left_at = null, email_digest = left_digest, left_digest = null, recheck_on = null,
                    needed_for = null, ended_on = null, blocked_on = null
                where id in (?, ?)""", inUse.member(), blocked.member());
        write("delete from recognition_hash");
        write("insert into recognition_hash select * from backup_hash");
        write("delete from retention_ledger where seq > (select seq from backup_head)");
        write(
                "update retention_ledger_head set seq = (select seq from backup_head), hash = (select hash from backup_head)");
    }

    private int level(Person person) {
        return Api.nobody("POST", "/recognitions")
                .body(
                        "application/json",
                        "{\"shop\":\"%s\",\"hash\":\"%s\"}".formatted(card.shop(), Hashes.md5(person.email())))
                .send()
                .is(200)
                .json()
                .getInt("level");
    }

    private static long rows(String condition, Person person) {
        return House.database()
                .number("select count(*) from member where %s and id = ?".formatted(condition), person.member());
    }

    private static void write(String change, Object... values) {
        House.database().write(change, values);
    }

    private Person joined() {
        var email = Card.newAddress();
        card.registerWithoutOrder("BASIC", email).is(201);
        return new Person(email, House.database().id("select id from member order by joined_at desc limit 1"));
    }

    private record Person(String email, UUID member) {}
}
