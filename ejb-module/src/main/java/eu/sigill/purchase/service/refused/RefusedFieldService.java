package eu.sigill.purchase.service.refused;

import static java.util.Comparator.comparing;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.model.Role;
import eu.sigill.purchase.model.RefusedField;
import eu.sigill.purchase.model.RefusedFields;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Tells a shop's people what their page sent that nobody wants to have. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER, Role.NAME_MERCHANT_STAFF})
public class RefusedFieldService {

    /** How far back it looks. */
    public static final int DAYS = 30;

    private static final Comparator<RefusedField.Key> NEWEST_FIRST =
            comparing(RefusedField.Key::day).reversed().thenComparing(RefusedField.Key::field);

    @Inject
    RefusedFields refused;

    @Inject
    RefusedFieldTally tally;

    @Inject
    ShopService shops;

    @Inject
    Clock clock;

    /**
     * Those of the last days up to this moment, the newest first.
     *
     * @throws UnknownShop if there is none, or not for this caller
     */
    public List<RefusedFieldView> list(ShopId shop) {
        var today = shops.find(shop).profile().market().today(clock);
        var from = today.minusDays(DAYS - 1L);
        var sums = new TreeMap<RefusedField.Key, Long>(NEWEST_FIRST);
        refused.of(shop, from).forEach(one -> sums.merge(one.key(), one.times(), Long::sum));
        tally.unwritten(shop, from).forEach((key, times) -> sums.merge(key, times, Long::sum));
        return sums.entrySet().stream()
                .map(sum ->
                        new RefusedFieldView(sum.getKey().day(), sum.getKey().field(), sum.getValue()))
                .toList();
    }

    /** How often a field was refused on a day; {@code other} stands for names of no field. */
    public record RefusedFieldView(LocalDate day, String field, long times) {}
}
