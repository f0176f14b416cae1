package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Api;
import eu.sigill.house.House;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when what is kept, by the rules as they are shipped. */
class DueDateIT {

    /** What no law wants kept only goes. */
    private static final Set<String> NEVER_BLOCKED = Set.of("purchase.number", "purchase.reminder");

    @ParameterizedTest
    @CsvFileSource(resources = "due-dates.csv")
    void isThatOfTheLaw(
            String kind,
            String market,
            @Nullable String recordClass,
            @Nullable String operator,
            String event,
            @Nullable String yearEnd,
            String gone) {
        var asked = new LinkedHashMap<String, @Nullable String>();
        asked.put("kind", kind);
        asked.put("market", market);
        asked.put("recordClass", recordClass);
        asked.put("operatorType", operator);
        asked.put("event", event);
        asked.put("fiscalYearEnd", yearEnd);

        var due = House.api().get(path(asked)).is(200).json();

        assertThat(due.getString("destroyOn")).isEqualTo(gone);
        assertThat(due.getString("blockOn", "never")).isEqualTo(NEVER_BLOCKED.contains(kind) ? "never" : event);
        assertThat(due.getJsonArray("reasons").getJsonObject(0).getString("destroyOn"))
                .isEqualTo(gone);
        assertThat(due.getJsonArray("reasons").getJsonObject(0).getJsonObject("rule"))
                .isEqualTo(due.getJsonObject("rule"));
    }

    @Test
    void namesEveryDuty() {
        var reasons = House.api()
                .get(path(Map.of("kind", "purchase.order", "market", "DE", "event", "2025-01-02")))
                .is(200)
                .json()
                .getJsonArray("reasons");

        assertThat(reasons)
                .extracting(
                        reason -> reason.asJsonObject().getJsonObject("rule").getString("recordClass"))
                .containsExactly("VOUCHER", "LETTER", "CLAIM");
        assertThat(reasons)
                .extracting(reason -> reason.asJsonObject().getString("destroyOn"))
                .containsExactly("2034-01-01", "2032-01-01", "2029-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, letters, 422, unknown-kind",
        "kind, purchase.letters, 422, unknown-kind",
        "market, US, 422, invalid-field",
        "recordClass, DIARY, 422, invalid-field",
        "event, 2025-02-29, 422, invalid-field",
        "fiscalYearEnd, 13-01, 422, invalid-field",
        "operatorType, BANK, 422, invalid-field",
        "recordClass, ONE_STOP_SHOP, 404, no-rule"
    })
    void needsToBeAskedForProperly(String field, String value, int status, String slug) {
        var asked = new LinkedHashMap<String, @Nullable String>(
                Map.of("kind", "any", "market", "CH", "event", "2025-01-02"));
        asked.put(field, value);

        House.api().get(path(asked)).isProblem(status, slug).naming(field);
    }

    @Test
    void saysNotThatWhatIsPublishedIsHiddenOnThatDay() {
        var due = House.api()
                .get(path(Map.of("kind", "review.text", "market", "NL", "event", "2025-01-02")))
                .is(200)
                .json();

        assertThat(due.getString("blockOn", "never")).isEqualTo("never");
    }

    @Test
    void isForThoseWhoMayRead() {
        var path = path(Map.of("kind", "any", "market", "CH", "event", "2025-01-02"));

        Api.nobody("GET", path).send().isProblem(401, "no-token");
    }

    private static String path(Map<String, @Nullable String> asked) {
        return "/retention/due-date?"
                + asked.entrySet().stream()
                        .filter(one -> one.getValue() != null)
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("&"));
    }
}
