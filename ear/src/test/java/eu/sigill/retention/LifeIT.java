package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of a protected order and all that hangs on it, from the click to the day on which nothing is left. */
class LifeIT {

    private static final List<String> TABLES = List.of("member", "purchase", "protection", "protection_claim");
    private static final String FILE = UUID.randomUUID().toString().replace("-", "");
    private static final int MOST_SWEEPS = 4;

    private final Card card = Card.inDutchShop();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final UUID member = protectedMember();

    private UUID protectedMember() {
        card.register("BASIC", Card.order(Card.newAddress(), "80.00")).is(201);
        return House.database().id("select member_id from protection where shop_id = ?", card.shop());
    }

    @Test
    void isUsedThenBlockedThenGone() throws IOException {
        assertThat(protections()).isOne();
        end();
        runs();
        assertThat(blocked("protection")).isZero();

        expire();
        sweepUntilBlocked();

        assertThat(protections()).isZero();
        assertThat(House.api().get("/shops/" + card.shop() + "/claims").is(200).items())
                .isEmpty();
        var file = claimed();

        passYears();
        sweepUntilGone();

        assertThat(file).doesNotExist();
    }

    /** Their member left, and the order's own time is over: only the guarantee runs. */
    private void end() {
        write("update purchase set recheck_on = ? where id in " + mine("purchase"), today.minusDays(9));
        write(
                "update member set left_at = ?, email_digest = null, recheck_on = ? where id in " + mine("member"),
                OffsetDateTime.now(ZoneOffset.UTC),
                today.minusDays(9));
    }

    private void runs() {
        Sweeps.sweep();
        assertThat(blocked("purchase")).isZero();
        assertThat(number("needed_for = 'PROTECTION_RUNS'", "purchase")).isOne();
        assertThat(blocked("member")).isZero();
    }

    private void expire() {
        write(
                "update protection set state = 'EXPIRED', ends_on = ?, recheck_on = ? where id in "
                        + mine("protection"),
                today.minusDays(3),
                today.minusDays(2));
    }

    /** What something else rested on is asked about again in its turn. */
    private void sweepUntilBlocked() {
        for (var sweep = 0; sweep < MOST_SWEEPS && blocked("member") == 0; sweep++) {
            Sweeps.sweep();
        }
        for (var table : List.of("protection", "purchase", "member")) {
            assertThat(blocked(table)).as(table).isOne();
        }
        assertThat(number("ended_on = date '" + today.minusDays(2) + "'", "protection"))
                .isOne();
    }

    /** A claim that was closed long ago, with a file. */
    private Path claimed() throws IOException {
        var claim = UUID.randomUUID();
        write("""
                insert into protection_claim (id, protection_id, shop_id, member_id, market, reason, state, wrapped_key,
                    sealed_words, reported_at, silent, closed_at, ended_on, blocked_on, version)
                select cast(? as uuid), id, shop_id, member_id, market, 'NO_DELIVERY', 'REJECTED', cast(? as bytea),
                    cast(? as bytea), offered_at, false, offered_at, ends_on, ends_on, 0
                from protection where shop_id = ?""", claim, new byte[] {1}, new byte[] {2}, card.shop());
        write(
                "insert into protection_evidence (file, claim_id, kind, bytes, added_at) values (?, ?, 'PDF', 3, ?)",
                FILE,
                claim,
                OffsetDateTime.now(ZoneOffset.UTC));
        var folder = Files.createDirectories(House.data().resolve("evidence"));
        return Files.write(folder.resolve(FILE), new byte[] {1, 2, 3});
    }

    private void passYears() {
        for (var table : TABLES) {
            write("update " + table + " set ended_on = ? where id in " + mine(table), today.minusYears(11));
        }
    }

    /** What something else rests on waits; each sweep takes what the last one freed. */
    private void sweepUntilGone() {
        for (var sweep = 0; sweep < MOST_SWEEPS && left() > 0; sweep++) {
            Sweeps.sweep();
        }
        assertThat(left()).isZero();
    }

    private long left() {
        return TABLES.stream().mapToLong(table -> number("true", table)).sum();
    }

    private long blocked(String table) {
        return number("blocked_on is not null", table);
    }

    private long number(String condition, String table) {
        return House.database()
                .number("select count(*) from %s where %s and id in %s".formatted(table, condition, mine(table)));
    }

    private int protections() {
        return House.api()
                .get("/shops/" + card.shop() + "/protections")
                .is(200)
                .items()
                .size();
    }

    private String mine(String table) {
        return table.equals("member")
                ? "('" + member + "')"
                : "(select id from %s where shop_id = '%s')".formatted(table, card.shop());
    }

    private static void write(String change, Object... values) {
        House.database().write(change, values);
    }
}
