package eu.sigill.purchase.web;

import eu.sigill.merchant.web.ShopPart;
import eu.sigill.purchase.service.refused.RefusedFieldService;
import eu.sigill.purchase.service.refused.RefusedFieldService.RefusedFieldView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code console/purchase/refused.xhtml}: what the shop's pages should not have sent. */
@Named
@RequestScoped
public class RefusedPage {

    @Inject
    RefusedFieldService refused;

    @Inject
    ShopPart shop;

    public List<RefusedFieldView> getFields() {
        return shop.current().map(current -> refused.list(current.id())).orElseGet(List::of);
    }
}
