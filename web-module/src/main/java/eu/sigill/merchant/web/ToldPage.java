package eu.sigill.merchant.web;

import eu.sigill.privacy.service.told.ToldService;
import eu.sigill.privacy.service.told.ToldView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code console/merchant/told.xhtml}: what became of data that the shop got, for it to follow (GDPR Art. 19). */
@Named
@RequestScoped
public class ToldPage {

    @Inject
    ToldService told;

    @Inject
    ShopPart shop;

    public List<ToldView> getFound() {
        return shop.current().map(current -> told.to(current.id().value())).orElse(List.of());
    }
}
