package eu.sigill.protection.web.own;

import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.platform.web.Choice;
import eu.sigill.platform.web.language.Texts;
import eu.sigill.protection.model.claim.ClaimReason;
import eu.sigill.protection.service.claim.told.NewClaim;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What {@code protection/report.xhtml} shows: a form for a claim, with what somebody typed.
 *
 * @param typed by the names of the fields
 * @param wrong what is wrong with a field, by its name; under the empty name, with the whole
 */
public record ReportForm(OwnOrder order, Map<String, String> typed, Map<String, String> wrong) {

    private static final String NUMBER = "orderNr";
    private static final String REASON = "reason";
    private static final String TEXT = "text";
    private static final Set<String> FIELDS = Set.of(NUMBER, REASON, TEXT);

    /** With the number of the order, which a claim states. */
    static ReportForm fresh(OwnOrder order) {
        return new ReportForm(order, Map.of(NUMBER, order.protection().orderNumber()), Map.of());
    }

    /** With what a browser sent. */
    static ReportForm typed(OwnOrder order, UnaryOperator<@Nullable String> parameter) {
        var typed = FIELDS.stream()
                .collect(Collectors.toMap(name -> name, name -> Objects.requireNonNullElse(parameter.apply(name), "")));
        return new ReportForm(order, typed, Map.of());
    }

    /** The same, with what the house says against it: beside its field, where the form has it. */
    ReportForm refused(Refusal no, Texts texts) {
        return new ReportForm(
                order, typed, Map.of(no.field().filter(FIELDS::contains).orElse(""), texts.no(no)));
    }

    /**
     * What the click reports.
     *
     * @throws eu.sigill.platform.service.refusal.InvalidField if no reason was chosen
     */
    NewClaim claim() {
        return new NewClaim(
                order.protection().shop(),
                value(NUMBER).strip(),
                Choice.exactly(ClaimReason.class, REASON, value(REASON)),
                value(TEXT));
    }

    private String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public ClaimReason[] reasons() {
        return ClaimReason.values();
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    @Override
    public String toString() {
        return "ReportForm[" + order + "]";
    }
}
