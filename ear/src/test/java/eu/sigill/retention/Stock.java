package eu.sigill.retention;

import eu.sigill.badge.card.Card;
import eu.sigill.house.House;
import java.time.LocalDate;

/** As many orders as a drill needs, each like one that was handed over. PostgreSQL only. */
final class Stock {

    private Stock() {}

    /** So many orders of one shop, which nobody needs since that day. */
    static Card ended(int rows, LocalDate day) {
        var card = Reminders.inUse();
        House.database().write("""
                        insert into purchase (id, shop_id, buyer_id, market, intended_use, ordered_on, number_digest,
                            wrapped_key, sealed_order, taken_at, version, ended_on)
                        select gen_random_uuid(), shop_id, buyer_id, market, intended_use, ordered_on,
                            decode(md5('stock ' || n), 'hex'), wrapped_key, sealed_order, taken_at, 0, cast(? as date)
                        from purchase, generate_series(1, ?) n where shop_id = ?""", day, rows, card.shop());
        House.database().write("analyze purchase");
        return card;
    }

    static long of(Card card) {
        return House.database()
                .number("select count(*) from purchase where shop_id = ? and ended_on is not null", card.shop());
    }
}
