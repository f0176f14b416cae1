package eu.sigill.privacy.service;

import eu.sigill.platform.service.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The data that one room keeps of people. Who asks for theirs has proved an address, and nothing more.
 *
 * <p>It reads past what hides blocked rows from everybody else: whoever they are about sees those too (GDPR Art. 15).
 */
public interface PersonalData {

    /** Under which ids this room knows whoever has the address, for rooms that know nobody by address. */
    default Set<UUID> idsOf(EmailAddress email) {
        return Set.of();
    }

    /** All rows that tell of them. */
    List<PersonalRow> of(Person person);

    /** The row with this id, whoever it tells of; empty if this room has none. */
    Optional<PersonalRow> row(UUID id);

    /** They want everything gone: ends what they have here by a contract. */
    default void end(Person person) {}

    /**
     * Puts a field right that says of itself that they may.
     *
     * @throws eu.sigill.platform.service.refusal.InvalidField if it cannot be that
     */
    default void correct(PersonalRow row, FieldName field, String value) {
        throw new IllegalArgumentException(field + " is not theirs to put right");
    }
}
