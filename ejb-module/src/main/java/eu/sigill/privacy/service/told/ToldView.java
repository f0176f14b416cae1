package eu.sigill.privacy.service.told;

import eu.sigill.privacy.model.told.Told;
import eu.sigill.retention.model.rule.DataKind;
import java.time.LocalDate;

/** What a shop is told. */
public record ToldView(DataKind kind, Told.Change change, String reference, LocalDate toldOn) {

    @Override
    public String toString() {
        return "ToldView[" + kind + "]";
    }
}
