package eu.sigill.retention;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.House;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What no law wants kept: it goes when its time is over, with everything that points at it. */
class OwnLifeIT {

    private final Card card = Card.inDutchShop();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    private final UUID id = UUID.randomUUID();

    @Test
    void anAuthorGoesWithTheLastReview() {
        write(
                "insert into review_author (id, shop_id, ref_digest, created_at, version) values (?, ?, ?, ?, 0)",
                id,
                card.shop(),
                new byte[] {1},
                now);
        write("""
                insert into review (id, author_id, shop_id, sku, stars, text, display_name, tags, language, verification,
                    terms_version, published_at, ended_on, version)
                values (?, ?, ?, '', 4, 'Fine', 'Maria V.', '', 'NL', 'ORDER_LINK', '2026-11', ?, ?, 0)""", UUID.randomUUID(), id, card.shop(), now, today.minusYears(5).minusDays(1));

        Sweeps.sweep();

        assertThat(left("review", "author_id")).isZero();
        assertThat(left("review_author", "id")).isZero();
    }

    @Test
    void aUserGoesWithWhatTheyCouldDo() {
        write("""
                insert into access_user (id, name, password_hash, shut_out, created_at, ended_on, version)
                values (?, ?, '-', true, ?, ?, 0)""", id, id + "@shop.example", now, today.minusDays(91));
        write("insert into access_user_role (user_id, role) values (?, 'MERCHANT_STAFF')", id);
        write(
                "insert into access_token (id, user_id, label, digest, created_at, version) values (?, ?, 'till', ?, ?, 0)",
                id,
                id,
                id.toString().getBytes(US_ASCII),
                now);
        write("insert into access_token_scope (token_id, scope) values (?, 'SHOPS_READ')", id);
        write(
                "insert into merchant_employment (user_id, merchant_id) select cast(? as uuid), merchant_id from merchant_shop where id = ?",
                id,
                card.shop());

        Sweeps.sweep();

        assertThat(left("access_user", "id")).isZero();
        assertThat(left("access_token", "user_id")).isZero();
        assertThat(left("merchant_employment", "user_id")).isZero();
    }

    private static void write(String change, Object... values) {
        House.database().write(change, values);
    }

    private long left(String table, String column) {
        return House.database().number("select count(*) from " + table + " where " + column + " = ?", id);
    }
}
