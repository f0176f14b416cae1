package eu.sigill.badge.web.delivery;

import eu.sigill.badge.service.CardView;
import eu.sigill.protection.service.cover.CoverView;
import eu.sigill.purchase.service.field.FieldSet;
import eu.sigill.purchase.service.field.OrderField;
import eu.sigill.purchase.service.field.ProductField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the card may offer, and exactly what may leave the page for it. */
public record CardAnswer(
        boolean consent,
        String recognition,
        boolean registration,
        String terms,
        List<CoverAnswer> covers,
        Map<String, SetAnswer> fields) {

    static CardAnswer of(CardView card) {
        var fields = new TreeMap<String, SetAnswer>();
        card.fields().forEach((use, set) -> fields.put(use.name(), SetAnswer.of(set)));
        var covers = card.covers().stream().map(CoverAnswer::of).toList();
        return new CardAnswer(
                card.consent(), card.recognition().name(), card.registration(), card.terms(), covers, fields);
    }

    /** Up to how much, and for how many days, orders of members of this level are protected. */
    public record CoverAnswer(String level, String amount, String currency, int days) {

        static CoverAnswer of(CoverView cover) {
            var cap = cover.cap();
            return new CoverAnswer(
                    cover.level().name(),
                    cap.amount().toPlainString(),
                    cap.currency().getCurrencyCode(),
                    cover.days());
        }
    }

    /**
     * The fields of one case.
     *
     * @param product left out where products are none of our business
     */
    public record SetAnswer(NamesAnswer order, @Nullable NamesAnswer product) {

        static SetAnswer of(FieldSet set) {
            var order = NamesAnswer.of(set.required(), set.optional(), OrderField::text);
            return new SetAnswer(
                    order,
                    set.takesProducts()
                            ? NamesAnswer.of(set.requiredOfProducts(), set.optionalOfProducts(), ProductField::text)
                            : null);
        }
    }

    /** Fields by their names. */
    public record NamesAnswer(List<String> required, List<String> optional) {

        private static <F extends Enum<F>> NamesAnswer of(
                Collection<F> required, Collection<F> optional, Function<F, String> text) {
            return new NamesAnswer(
                    required.stream().sorted().map(text).toList(),
                    optional.stream().sorted().map(text).toList());
        }
    }
}
