package eu.sigill.purchase.service.refused;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.purchase.model.RefusedField;
import eu.sigill.purchase.model.RefusedFields;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class InMemoryRefusedFields implements RefusedFields {

    private final Map<RefusedField.Key, Long> times = new HashMap<>();

    @Override
    public void add(RefusedField.Key key, long more) {
        times.merge(key, more, Long::sum);
    }

    @Override
    public List<RefusedField> of(ShopId shop, LocalDate from) {
        return times.entrySet().stream()
                .filter(one ->
                        one.getKey().shop().equals(shop) && !one.getKey().day().isBefore(from))
                .map(one -> new RefusedField(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing((RefusedField one) -> one.key().day())
                        .reversed()
                        .thenComparing(one -> one.key().field()))
                .toList();
    }
}
