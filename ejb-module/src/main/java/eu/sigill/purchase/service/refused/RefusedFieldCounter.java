package eu.sigill.purchase.service.refused;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.purchase.model.RefusedField;
import eu.sigill.purchase.model.RefusedFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Counts in a transaction of its own, for that of a refusal is rolled back. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RefusedFieldCounter {

    @Inject
    RefusedFields refused;

    public void count(ShopId shop, LocalDate day, String field) {
        refused.count(new RefusedField.Key(shop, day, field));
    }
}
