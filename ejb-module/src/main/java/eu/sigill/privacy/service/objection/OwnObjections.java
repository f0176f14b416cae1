package eu.sigill.privacy.service.objection;

import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.privacy.model.objection.Objection;
import eu.sigill.privacy.model.objection.Objections;
import eu.sigill.privacy.service.FieldName;
import eu.sigill.privacy.service.Person;
import eu.sigill.privacy.service.PersonalData;
import eu.sigill.privacy.service.PersonalField;
import eu.sigill.privacy.service.PersonalRow;
import eu.sigill.privacy.service.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** That somebody objected, for their own eyes. */
@ApplicationScoped
class OwnObjections implements PersonalData {

    @Inject
    Objections objections;

    @Inject
    KeysAtRest keys;

    @Override
    public List<PersonalRow> of(Person person) {
        var digest = keys.digest(ObjectionService.PURPOSE).of(person.email().text());
        return objections.of(digest).stream().map(OwnObjections::row).toList();
    }

    @Override
    public Optional<PersonalRow> row(UUID id) {
        return objections.ever(id).map(OwnObjections::row);
    }

    private static PersonalRow row(Objection one) {
        var fields = List.of(PersonalField.given(FieldName.SINCE, one.since()));
        var row = PersonalRow.of(Objections.TABLE.kind(), one.id(), one.keeping(), Source.PERSON, fields);
        return one.keeping().endedOn().isPresent() // whoever has everything erased wants no mail afterwards
                ? row
                : row.needed("OBJECTION_STANDS", Optional.empty());
    }
}
