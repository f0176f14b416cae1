package eu.sigill.link.kit.open;

import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.rule.FieldNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What there is to say about the fields of a link: their names, never their values. */
public final class Remarks {

    // Most links leave nothing to say, so that these are made when they are needed.
    private List<Remark> faults = List.of();
    private List<String> strangers = List.of();
    private List<Remark> warnings = List.of();
    private Set<Claim> twice = Set.of();

    /** What the link is refused for. */
    public List<Remark> faults() {
        return faults;
    }

    /** The names that are not, to the letter, those of an order's fields. */
    public List<String> strangers() {
        return strangers;
    }

    /** What its maker should mend. Names that mean nothing are not repeated. */
    List<Remark> warnings() {
        if (strangers.isEmpty()) {
            return warnings;
        }
        var all = new ArrayList<>(warnings);
        for (var name : strangers) {
            var meant = FieldNames.meantBy(name);
            if (meant != null) {
                all.add(
                        meant.equalsIgnoreCase(name)
                                ? Remark.of(Reason.OTHER_CASE, name)
                                : Remark.of(Reason.OTHER_NAME, name, meant));
            }
        }
        return all;
    }

    /** Faults and warnings. */
    List<Remark> notes() {
        var notes = new ArrayList<>(faults);
        notes.addAll(warnings());
        return notes;
    }

    void fault(Remark fault) {
        faults = faults.isEmpty() ? new ArrayList<>() : faults;
        faults.add(fault);
    }

    void stranger(String name) {
        strangers = strangers.isEmpty() ? new ArrayList<>() : strangers;
        strangers.add(name);
    }

    void warn(Remark warning) {
        warnings = warnings.isEmpty() ? new ArrayList<>() : warnings;
        warnings.add(warning);
    }

    void twice(Claim claim) {
        twice = twice.isEmpty() ? EnumSet.noneOf(Claim.class) : twice;
        twice.add(claim);
    }

    boolean isTwice(Claim claim) {
        return !twice.isEmpty() && twice.contains(claim);
    }
}
