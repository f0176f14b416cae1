package eu.sigill.member.service;

import static eu.sigill.privacy.service.PersonalField.given;
import static eu.sigill.privacy.service.PersonalField.known;
import static eu.sigill.privacy.service.PersonalField.open;

import eu.sigill.member.model.KeptMembers;
import eu.sigill.member.model.Member;
import eu.sigill.member.model.MemberId;
import eu.sigill.member.model.Members;
import eu.sigill.member.model.MembersEver;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.privacy.service.FieldName;
import eu.sigill.privacy.service.Person;
import eu.sigill.privacy.service.PersonalData;
import eu.sigill.privacy.service.PersonalField;
import eu.sigill.privacy.service.PersonalRow;
import eu.sigill.privacy.service.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is kept of somebody's contracts, for their own eyes: those included that they left. */
@ApplicationScoped
class OwnContracts implements PersonalData {

    @Inject
    MembersEver ever;

    @Inject
    Members members;

    @Inject
    MemberIdentities identities;

    @Inject
    MemberService service;

    @Override
    public Set<UUID> idsOf(EmailAddress email) {
        return all(email).map(member -> member.id().value()).collect(Collectors.toSet());
    }

    @Override
    public List<PersonalRow> of(Person person) {
        return all(person.email()).map(this::row).toList();
    }

    @Override
    public Optional<PersonalRow> row(UUID id) {
        return ever.find(id).map(this::row);
    }

    private Stream<Member> all(EmailAddress email) {
        var unmarked = ever.withoutDigest().stream()
                .filter(member -> identities.open(member).equals(email));
        return Stream.concat(ever.at(identities.digest(email)).stream(), unmarked);
    }

    private PersonalRow row(Member member) {
        var contract = member.contract();
        var fields = new ArrayList<PersonalField>();
        fields.add(given(FieldName.EMAIL, identities.open(member).text()));
        fields.add(given(FieldName.LEVEL, contract.level()));
        fields.add(open(FieldName.LANGUAGE, contract.language().code()));
        fields.add(known(FieldName.COUNTRY, contract.market()));
        fields.add(given(FieldName.TERMS, contract.termsVersion()));
        fields.add(known(FieldName.JOINED_ON, dayOf(member.joinedAt(), member)));
        member.leftAt().ifPresent(moment -> fields.add(known(FieldName.LEFT_ON, dayOf(moment, member))));
        return PersonalRow.of(
                KeptMembers.CONTRACTS.kind(), member.id().value(), member.keeping(), Source.PERSON, fields);
    }

    private static LocalDate dayOf(Instant moment, Member member) {
        return LocalDate.ofInstant(moment, member.contract().market().zone());
    }

    @Override
    public void end(Person person) {
        members.at(identities.digest(person.email())).ifPresent(member -> service.leave(member.id()));
    }

    @Override
    public void correct(PersonalRow row, FieldName field, String value) {
        var language =
                Language.of(value).orElseThrow(() -> new InvalidField(field.code(), "choose one of the languages"));
        members.find(new MemberId(row.row())).ifPresent(member -> member.speak(language));
    }
}
