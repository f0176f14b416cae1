package eu.sigill.purchase.service.refused;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.model.Role;
import eu.sigill.purchase.model.RefusedFields;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tells a shop's people what their page sent that nobody wants to have. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER, Role.NAME_MERCHANT_STAFF})
public class RefusedFieldService {

    /** How far back it looks. */
    public static final int DAYS = 30;

    @Inject
    RefusedFields refused;

    @Inject
    ShopService shops;

    @Inject
    Clock clock;

    /**
     * Those of the last days, the newest first.
     *
     * @throws UnknownShop if there is none, or not for this caller
     */
    public List<RefusedFieldView> list(ShopId shop) {
        var today = shops.find(shop).profile().market().today(clock);
        return refused.of(shop, today.minusDays(DAYS - 1L)).stream()
                .map(one -> new RefusedFieldView(one.key().day(), one.key().field(), one.times()))
                .toList();
    }

    /** How often a field was refused on a day; {@code other} stands for names of no field. */
    public record RefusedFieldView(LocalDate day, String field, long times) {}
}
