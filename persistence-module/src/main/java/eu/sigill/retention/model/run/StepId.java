package eu.sigill.retention.model.run;

import eu.sigill.retention.model.rule.DataKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** What one run did to one kind of data. */
@Embeddable
public record StepId(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "run_id", updatable = false))
        RunId run,

        @Embedded DataKind kind) {}
