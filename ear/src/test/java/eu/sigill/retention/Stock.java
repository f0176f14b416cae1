package eu.sigill.retention;

import eu.sigill.badge.card.Card;
import eu.sigill.house.House;
import java.time.LocalDate;

/** As many orders as a drill needs, each like one that was handed over, ids in the order of time. PostgreSQL only. */
final class Stock {

    private Stock() {}

    /** So many orders of one shop, which nobody needs since that day. */
    static Card ended(int rows, LocalDate day) {
        var card = Reminders.inUse();
        more(rows, day, card);
        return card;
    }

    /** So many more of the same shop. */
    static void more(int rows, LocalDate day, Card card) {
        House.database().write("""
                        insert into purchase (id, shop_id, buyer_id, market, intended_use, ordered_on, number_digest,
                            wrapped_key, sealed_order, taken_at, version, ended_on)
                        select uuidv7(), shop_id, buyer_id, market, intended_use, ordered_on,
                            decode(md5(gen_random_uuid()::text), 'hex'), wrapped_key, sealed_order, taken_at, 0, cast(? as date)
                        from purchase, generate_series(1, ?) n where shop_id = ? and ended_on is null""", day, rows, card.shop());
        House.database().write("analyze purchase");
    }

    /** So many more of the same shop that are not due: one half is in use, the other ended yesterday. */
    static void kept(int rows, Card card) {
        House.database().write("""
                        insert into purchase (id, shop_id, buyer_id, market, intended_use, ordered_on, number_digest,
                            wrapped_key, sealed_order, taken_at, version, recheck_on, ended_on)
                        select uuidv7(), shop_id, buyer_id, market, intended_use, ordered_on,
                            decode(md5(gen_random_uuid()::text), 'hex'), wrapped_key, sealed_order, taken_at, 0,
                            case when n % 2 = 0 then current_date + 20 + n % 10 end,
                            case when n % 2 = 1 then current_date - 1 end
                        from purchase p, generate_series(1, ?) n where p.id = ?""", rows, Reminders.row(card));
    }

    static long of(Card card) {
        return House.database()
                .number("select count(*) from purchase where shop_id = ? and ended_on is not null", card.shop());
    }
}
