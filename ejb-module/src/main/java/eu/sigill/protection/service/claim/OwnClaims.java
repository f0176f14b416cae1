package eu.sigill.protection.service.claim;

import static eu.sigill.privacy.service.PersonalField.given;
import static eu.sigill.privacy.service.PersonalField.known;

import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.privacy.service.FieldName;
import eu.sigill.privacy.service.Person;
import eu.sigill.privacy.service.PersonalData;
import eu.sigill.privacy.service.PersonalField;
import eu.sigill.privacy.service.PersonalRow;
import eu.sigill.privacy.service.Recipient;
import eu.sigill.privacy.service.Source;
import eu.sigill.protection.model.Protections;
import eu.sigill.protection.model.claim.Claim;
import eu.sigill.protection.model.claim.Claims;
import eu.sigill.protection.model.claim.ClaimsEver;
import eu.sigill.protection.model.claim.Evidence;
import eu.sigill.protection.model.claim.KeptClaims;
import eu.sigill.purchase.service.PurchaseService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody claimed, and what was said about it, for their own eyes. */
@ApplicationScoped
class OwnClaims implements PersonalData {

    @Inject
    ClaimsEver ever;

    @Inject
    Claims claims;

    @Inject
    Protections protections;

    @Inject
    PurchaseService purchases;

    @Inject
    ClaimSeals seals;

    @Inject
    ShopDirectory shops;

    @Override
    public List<PersonalRow> of(Person person) {
        return ever.of(person.ids()).stream().map(this::row).toList();
    }

    @Override
    public Optional<PersonalRow> row(UUID id) {
        return ever.find(id).map(this::row);
    }

    private PersonalRow row(Claim claim) {
        var subject = claim.subject();
        var shop =
                shops.find(subject.shop()).map(found -> found.profile().name()).orElse("");
        var row = PersonalRow.of(
                        KeptClaims.CLAIMS.kind(),
                        claim.id().value(),
                        claim.keeping(),
                        Source.PERSON,
                        fields(claim, shop))
                .gotBy(Recipient.shop(subject.shop().value(), shop, numberOf(claim)));
        return claim.state().isOpen() ? row.needed("CLAIM_OPEN", Optional.empty()) : row;
    }

    private String numberOf(Claim claim) {
        return protections
                .find(claim.subject().protection())
                .map(protection -> purchases.numberOf(protection.subject().purchase()))
                .orElse("");
    }

    private List<PersonalField> fields(Claim claim, String shop) {
        var fields = new ArrayList<PersonalField>();
        fields.add(known(FieldName.SHOP, shop));
        fields.add(given(FieldName.REASON, claim.subject().reason()));
        fields.add(given(FieldName.TEXT, seals.words(claim)));
        fields.add(known(FieldName.STATE, claim.state()));
        fields.add(known(FieldName.RECEIVED_ON, dayOf(claim.reportedAt())));
        seals.answer(claim).ifPresent(text -> fields.add(known(FieldName.ANSWER, text)));
        seals.verdict(claim).ifPresent(text -> fields.add(known(FieldName.VERDICT, text)));
        claim.payout().ifPresent(sum -> fields.add(known(FieldName.PAYOUT, sum)));
        claim.closedAt().ifPresent(moment -> fields.add(known(FieldName.CLOSED_ON, dayOf(moment))));
        claims.evidenceOf(claim.id()).forEach(file -> fields.add(given(FieldName.PROOF, proof(file))));
        return fields;
    }

    private static String proof(Evidence file) {
        return "%s, %d bytes, %s".formatted(file.kind(), file.bytes(), dayOf(file.addedAt()));
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
