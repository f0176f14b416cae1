package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.House;

/** What the ledger says is gone, of orders to be reminded of, since one of its lines. PostgreSQL only. */
record Confirmed(long line) {

    /** From the next line on. */
    static Confirmed fromNow() {
        return new Confirmed(House.database().number("select seq from retention_ledger_head"));
    }

    /** None of these rows is left, each is confirmed, once, and nothing else is. */
    void agreesWith(Card card, long rows) {
        assertThat(Stock.of(card)).isZero();
        assertThat(House.database().number("select count(*) from retention_batch"))
                .as("batches of which nobody knows the end")
                .isZero();
        assertThat(marks("count(*)")).as("each row is confirmed").isEqualTo(rows);
        assertThat(marks("count(distinct mark)")).as("and once only").isEqualTo(rows);
    }

    private long marks(String what) {
        return House.database().number("""
                        with line as (select type, cast(body as json) as said from retention_ledger where seq > ?),
                            gone as (select json_array_elements_text(said -> 'batches') as batch from line where type = 'CONFIRMED'),
                            row as (select json_array_elements_text(said -> 'marks') as mark from line
                                where type = 'PENDING' and said ->> 'kind' = 'purchase.reminder'
                                    and said ->> 'batch' in (select batch from gone))
                        select %s from row""".formatted(what), line);
    }
}
