package eu.sigill.retention.model.rule;

import eu.sigill.platform.model.Market;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** What a rule is about; its versions share it. */
@Embeddable
public record RuleKey(
        @Embedded DataKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "area", updatable = false)
        Area area,

        @Enumerated(EnumType.STRING) @Column(name = "record_class", updatable = false)
        RecordClass recordClass,

        @Enumerated(EnumType.STRING) @Column(name = "operator_type", updatable = false)
        OperatorType operator) {

    /** Whether it binds data of this kind and market in the hands of such an operator. */
    public boolean binds(DataKind data, Optional<Market> market, OperatorType holder) {
        return (kind.equals(DataKind.ANY) || kind.equals(data)) && area.holdsIn(market) && operator.binds(holder);
    }
}
