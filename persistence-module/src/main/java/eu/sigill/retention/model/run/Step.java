package eu.sigill.retention.model.run;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.retention.model.rule.DataKind;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What one run found and did of one kind of data, in numbers. */
@Entity
@Impersonal
@Table(name = "retention_run_step")
public class Step {

    @EmbeddedId
    private StepId id;

    private long due;

    private long blocked;

    private long destroyed;

    private long parked;

    @SuppressWarnings("NullAway.Init")
    protected Step() {} // for JPA

    private Step(StepId id) {
        this.id = id;
    }

    public static Step of(RunId run, DataKind kind) {
        return new Step(new StepId(run, kind));
    }

    public void found(long more) {
        due += more;
    }

    public void blocked(long more) {
        blocked += more;
    }

    public void destroyed(long more) {
        destroyed += more;
    }

    /** These could not be destroyed, and wait. */
    public void parked(long more) {
        parked += more;
    }

    public DataKind kind() {
        return id.kind();
    }

    public long due() {
        return due;
    }

    public long blocked() {
        return blocked;
    }

    public long destroyed() {
        return destroyed;
    }

    public long parked() {
        return parked;
    }

    /** What was due and is still there. */
    public long remaining() {
        return due - destroyed;
    }
}
