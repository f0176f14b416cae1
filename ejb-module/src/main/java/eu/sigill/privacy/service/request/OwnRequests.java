package eu.sigill.privacy.service.request;

import static eu.sigill.privacy.service.PersonalField.given;
import static eu.sigill.privacy.service.PersonalField.known;

import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.privacy.model.request.PersonRequest;
import eu.sigill.privacy.model.request.PersonRequests;
import eu.sigill.privacy.service.FieldName;
import eu.sigill.privacy.service.Person;
import eu.sigill.privacy.service.PersonalData;
import eu.sigill.privacy.service.PersonalField;
import eu.sigill.privacy.service.PersonalRow;
import eu.sigill.privacy.service.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody asked for before, for their own eyes. */
@ApplicationScoped
class OwnRequests implements PersonalData {

    @Inject
    PersonRequests requests;

    @Inject
    KeysAtRest keys;

    @Override
    public List<PersonalRow> of(Person person) {
        var digest = keys.digest(RequestDesk.PERSON).of(person.email().text());
        return requests.of(digest).stream().map(OwnRequests::row).toList();
    }

    @Override
    public Optional<PersonalRow> row(UUID id) {
        return requests.ever(id).map(OwnRequests::row);
    }

    private static PersonalRow row(PersonRequest one) {
        var fields = new ArrayList<PersonalField>();
        fields.add(given(FieldName.WISH, one.wish()));
        fields.add(known(FieldName.RECEIVED_ON, one.receivedOn()));
        one.doneOn().ifPresent(day -> fields.add(known(FieldName.DONE_ON, day)));
        return PersonalRow.of(PersonRequests.TABLE.kind(), one.id().value(), one.keeping(), Source.PERSON, fields)
                .needed("ANSWER_PROVEN", Optional.empty()); // nobody can read a name from it (GDPR Art. 5(2))
    }
}
