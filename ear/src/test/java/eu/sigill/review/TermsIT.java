package eu.sigill.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review terms say how long everything is kept, as the rules have it. */
class TermsIT {

    @ParameterizedTest
    @CsvSource({
        "en, 2 years, 5 years",
        "de, 2 Jahre, 5 Jahre",
        "nl, 2 jaar, 5 jaar",
        "pl, 2 lata, 5 lat",
        "sv, 2 år, 5 år"
    })
    void sayHowLongEverythingIsKept(String language, String identity, String review) {
        assertThat(House.page("/terms?lang=" + language).is(200).body()).contains(identity, review);
    }

    @Test
    void followTheRules() {
        var change = "update retention_rule set period = ?, version = version + 1 where kind = 'review.identity'";
        House.database().write(change, "P3Y");
        try {
            assertThat(House.page("/terms?lang=en").is(200).body()).contains("3 years");
        } finally {
            House.database().write(change, "P2Y");
        }
    }
}
