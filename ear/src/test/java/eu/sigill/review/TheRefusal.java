package eu.sigill.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Call;
import eu.sigill.house.TestShop;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The one refusal, as a shop's form gives it for a payload that is nothing at all. */
record TheRefusal(Answer answer, String domain) {

    private static final Set<String> OF_THE_MOMENT =
            Set.of("date", "connection", "content-length", "transfer-encoding");

    static TheRefusal of(TestShop shop) {
        var answer = Call.get(shop.form() + "?p=nothing").send().is(404);
        assertThat(answer.body()).doesNotContain("review-form");
        return new TheRefusal(answer, shop.domain());
    }

    void is(Answer other) {
        is(other, domain);
    }

    /** Same status, same headers but for the moment, same body; but for the domain that stood in the address. */
    void is(Answer other, String at) {
        assertThat(other.status()).isEqualTo(answer.status());
        assertThat(other.body().replace(at, "@")).isEqualTo(answer.body().replace(domain, "@"));
        assertThat(headers(other, at)).isEqualTo(headers(answer, domain));
    }

    /** A length tells no more than the body, which is compared already. */
    private static SortedMap<String, List<String>> headers(Answer of, String at) {
        var headers = new TreeMap<String, List<String>>();
        of.headers().map().forEach((name, values) -> {
            if (!OF_THE_MOMENT.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(
                        name.toLowerCase(Locale.ROOT),
                        values.stream().map(value -> value.replace(at, "@")).toList());
            }
        });
        return headers;
    }
}
