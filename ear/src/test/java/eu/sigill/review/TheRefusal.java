package eu.sigill.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Call;
import eu.sigill.house.TestShop;
import java.util.List;

/** The one refusal, as a shop's form gives it for a payload that is nothing at all. */
record TheRefusal(Answer answer, String domain) {

    static TheRefusal of(TestShop shop) {
        var answer = Call.get(shop.form() + "?p=nothing").send().is(404);
        assertThat(answer.body()).doesNotContain("review-form");
        return new TheRefusal(answer, shop.domain());
    }

    void is(Answer other) {
        is(other, domain);
    }

    /** Same status, same headers but for the date, same body but for the domain that stood in the address. */
    void is(Answer other, String at) {
        assertThat(other.status()).isEqualTo(answer.status());
        assertThat(other.body().replace(at, "@")).isEqualTo(answer.body().replace(domain, "@"));
        for (var header : List.of("Cache-Control", "X-Robots-Tag", "Referrer-Policy", "Content-Security-Policy")) {
            assertThat(other.header(header)).as(header).isEqualTo(answer.header(header));
        }
    }
}
