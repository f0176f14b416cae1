package eu.sigill.privacy.service;

import eu.sigill.retention.model.row.Keeping;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.Need;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One row that tells of somebody. What for, and how long, its kind says.
 *
 * @param blocked whether nobody but them sees it any more
 * @param recipients who got it
 * @param use why it serves them still, though they want everything gone; empty if nothing of its own does
 */
public record PersonalRow(
        DataKind kind,
        UUID row,
        boolean blocked,
        Source source,
        List<PersonalField> fields,
        List<Recipient> recipients,
        Optional<Need> use) {

    public PersonalRow {
        fields = List.copyOf(fields);
        recipients = List.copyOf(recipients);
    }

    public static PersonalRow of(DataKind kind, UUID row, Keeping keeping, Source source, List<PersonalField> fields) {
        return new PersonalRow(kind, row, keeping.blockedOn().isPresent(), source, fields, List.of(), Optional.empty());
    }

    /** The same, which these got. */
    public PersonalRow gotBy(Recipient... some) {
        return new PersonalRow(kind, row, blocked, source, fields, List.of(some), use);
    }

    /** The same, which serves them until then. */
    public PersonalRow needed(String reason, Optional<LocalDate> until) {
        return new PersonalRow(kind, row, blocked, source, fields, recipients, Optional.of(new Need(reason, until)));
    }

    @Override
    public String toString() {
        return "PersonalRow[" + kind + "]";
    }
}
