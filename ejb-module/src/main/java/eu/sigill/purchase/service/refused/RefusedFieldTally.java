package eu.sigill.purchase.service.refused;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.service.tally.Tallied;
import eu.sigill.platform.service.tally.Tally;
import eu.sigill.purchase.model.RefusedField;
import eu.sigill.purchase.model.RefusedFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** Counts in memory what is refused: who is refused waits for no write, and the rollback takes no count along. */
@ApplicationScoped
public class RefusedFieldTally implements Tallied<RefusedField.Key> {

    @Inject
    RefusedFields refused;

    private final Tally<RefusedField.Key> tally = new Tally<>();

    public void count(ShopId shop, LocalDate day, String field) {
        tally.add(new RefusedField.Key(shop, day, field), 1);
    }

    /** What was counted for a shop from this day on and is not written yet. */
    Map<RefusedField.Key, Long> unwritten(ShopId shop, LocalDate from) {
        return tally.waiting(key -> key.shop().equals(shop) && !key.day().isBefore(from));
    }

    @Override
    public String name() {
        return "refused fields";
    }

    @Override
    public Tally<RefusedField.Key> tally() {
        return tally;
    }

    @Override
    public void write(RefusedField.Key key, long times) {
        refused.add(key, times);
    }
}
