package eu.sigill.link;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Call;
import eu.sigill.house.House;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links that others' programs made, and links that were broken on their way. */
class VectorIT {

    static List<Vector> vectors() {
        return Vector.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theCheckerTellsWhatALinkHoldsOrWhereItFails(Vector vector) {
        var shop = vector.shop();

        var seen = House.api()
                .post(shop.path("/links/inspect"), Map.of("link", vector.link()))
                .is(200)
                .json();

        if (vector.opens()) {
            assertThat(seen.getString("outcome")).isEqualTo("OPENED");
            assertThat(seen.getJsonObject("fields")).isEqualTo(vector.parsed());
        } else {
            assertThat(seen.getString("outcome")).isEqualTo("REFUSED");
            assertThat(seen.getString("layer")).isEqualTo(vector.layer().toUpperCase(Locale.ROOT));
            assertThat(seen.isNull("fields")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void thePageShowsTheFormOrTheOneRefusal(Vector vector) {
        vector.shop();

        var page = Call.get(vector.path()).send();

        page.is(vector.opens() ? 200 : 404);
        assertThat(page.body().contains("class=\"review-form\"")).isEqualTo(vector.opens());
        Call.head(vector.path()).send().is(page.status());
    }
}
