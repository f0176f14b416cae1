package eu.sigill.privacy.service.right;

import eu.sigill.platform.service.EmailAddress;
import eu.sigill.privacy.model.told.Told;
import eu.sigill.privacy.service.FieldName;
import eu.sigill.privacy.service.Person;
import eu.sigill.privacy.service.PersonalData;
import eu.sigill.privacy.service.PersonalField;
import eu.sigill.privacy.service.PersonalRow;
import eu.sigill.privacy.service.told.ToldService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is kept of somebody, in whichever room; and puts right what they may.
 *
 * <p>Who they are was proved by a mailed code before.
 */
@Stateless
@PermitAll
public class RightsService {

    @Inject
    @Any
    Instance<PersonalData> rooms;

    @Inject
    ToldService told;

    /** All of it, by kind. */
    public List<PersonalRow> of(EmailAddress email) {
        var person = person(email);
        return rooms.stream()
                .flatMap(room -> room.of(person).stream())
                .sorted(Comparator.comparing((PersonalRow row) -> row.kind().value())
                        .thenComparing(PersonalRow::row))
                .toList();
    }

    /** Whoever proved this address, as the rooms know them. */
    public Person person(EmailAddress email) {
        return new Person(
                email,
                rooms.stream().flatMap(room -> room.idsOf(email).stream()).collect(Collectors.toSet()));
    }

    /**
     * Puts one field right, and tells the shops that got it.
     *
     * @throws NotYours if it is not theirs, not there any more, or not for them to change
     */
    public void correct(EmailAddress email, UUID id, FieldName field, String value) {
        var person = person(email);
        for (var room : rooms) {
            var row = room.of(person).stream()
                    .filter(one -> one.row().equals(id) && !one.blocked())
                    .filter(one -> isOpen(one, field))
                    .findFirst();
            if (row.isPresent()) {
                room.correct(row.get(), field, value.strip());
                told.tell(row.get().recipients(), row.get().kind(), Told.Change.CORRECTED);
                return;
            }
        }
        throw new NotYours();
    }

    private static boolean isOpen(PersonalRow row, FieldName field) {
        return row.fields().stream().anyMatch(one -> one.field() == field && one.open());
    }

    /** What they may put right, row by row. */
    public List<PersonalRow> correctable(EmailAddress email) {
        return of(email).stream()
                .filter(row -> !row.blocked() && row.fields().stream().anyMatch(PersonalField::open))
                .toList();
    }
}
