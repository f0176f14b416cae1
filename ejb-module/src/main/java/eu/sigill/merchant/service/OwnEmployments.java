package eu.sigill.merchant.service;

import static eu.sigill.privacy.service.PersonalField.known;

import eu.sigill.access.model.KeptUsers;
import eu.sigill.access.model.UserId;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.Merchants;
import eu.sigill.privacy.service.FieldName;
import eu.sigill.privacy.service.Person;
import eu.sigill.privacy.service.PersonalData;
import eu.sigill.privacy.service.PersonalRow;
import eu.sigill.privacy.service.Source;
import eu.sigill.retention.model.row.Keeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** For whom somebody works who signs in by their address, for their own eyes. It goes with their account. */
@ApplicationScoped
class OwnEmployments implements PersonalData {

    @Inject
    Merchants merchants;

    @Override
    public List<PersonalRow> of(Person person) {
        return person.ids().stream().flatMap(this::rows).toList();
    }

    @Override
    public Optional<PersonalRow> row(UUID id) {
        return Optional.empty(); // where somebody works is told with their account, and nowhere else
    }

    private Stream<PersonalRow> rows(UUID id) {
        return merchants.employersOf(new UserId(id)).stream()
                .map(employer -> PersonalRow.of(
                        KeptUsers.USERS.kind(),
                        id,
                        Keeping.inUse(),
                        Source.HOUSE,
                        List.of(known(FieldName.EMPLOYER, nameOf(employer)))));
    }

    private String nameOf(MerchantId employer) {
        return merchants.find(employer).map(one -> one.name()).orElse("");
    }
}
