package eu.sigill.protection.service;

import static eu.sigill.privacy.service.PersonalField.known;

import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.privacy.service.FieldName;
import eu.sigill.privacy.service.Person;
import eu.sigill.privacy.service.PersonalData;
import eu.sigill.privacy.service.PersonalRow;
import eu.sigill.privacy.service.Recipient;
import eu.sigill.privacy.service.Source;
import eu.sigill.protection.model.KeptProtections;
import eu.sigill.protection.model.Protection;
import eu.sigill.protection.model.ProtectionState;
import eu.sigill.protection.model.ProtectionsEver;
import eu.sigill.purchase.service.PurchaseService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which orders of somebody's are and were protected, for their own eyes. */
@ApplicationScoped
class OwnGuarantees implements PersonalData {

    @Inject
    ProtectionsEver ever;

    @Inject
    PurchaseService purchases;

    @Inject
    ShopDirectory shops;

    @Inject
    Clock clock;

    @Override
    public List<PersonalRow> of(Person person) {
        return ever.of(person.ids()).stream().map(this::row).toList();
    }

    @Override
    public Optional<PersonalRow> row(UUID id) {
        return ever.find(id).map(this::row);
    }

    private PersonalRow row(Protection one) {
        var subject = one.subject();
        var shop =
                shops.find(subject.shop()).map(found -> found.profile().name()).orElse("");
        var fields = List.of(
                known(FieldName.SHOP, shop),
                known(FieldName.ORDERED_ON, subject.orderedOn()),
                known(FieldName.LEVEL, one.level()),
                known(FieldName.PROTECTED_UP_TO, one.sum()),
                known(FieldName.STATE, one.state()),
                known(FieldName.ENDS_ON, one.endsOn()));
        var row = PersonalRow.of(
                        KeptProtections.GUARANTEES.kind(), one.id().value(), one.keeping(), Source.HOUSE, fields)
                .gotBy(Recipient.shop(subject.shop().value(), shop, purchases.numberOf(subject.purchase())));
        return one.state() == ProtectionState.EXPIRED ? row : row.needed("PROTECTION_RUNS", Optional.of(over(one)));
    }

    /** They may claim until its last day is over; what the hourly look did not come by yet runs a day more. */
    private LocalDate over(Protection running) {
        var tomorrow = running.subject().market().today(clock).plusDays(1);
        var dayAfter = running.endsOn().plusDays(1);
        return dayAfter.isBefore(tomorrow) ? tomorrow : dayAfter;
    }
}
