package eu.sigill.access.service;

import static eu.sigill.privacy.service.PersonalField.known;

import eu.sigill.access.model.ApiToken;
import eu.sigill.access.model.KeptUsers;
import eu.sigill.access.model.User;
import eu.sigill.access.model.UsersEver;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.privacy.service.FieldName;
import eu.sigill.privacy.service.Person;
import eu.sigill.privacy.service.PersonalData;
import eu.sigill.privacy.service.PersonalField;
import eu.sigill.privacy.service.PersonalRow;
import eu.sigill.privacy.service.Source;
import eu.sigill.retention.model.row.Keeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Under what somebody signs in whose name is their address, for their own eyes. */
@ApplicationScoped
class OwnAccounts implements PersonalData {

    @Inject
    UsersEver ever;

    @Override
    public Set<UUID> idsOf(EmailAddress email) {
        return ever.named(email.text()).stream().map(user -> user.id().value()).collect(Collectors.toSet());
    }

    @Override
    public List<PersonalRow> of(Person person) {
        return ever.named(person.email().text()).stream()
                .flatMap(user -> Stream.concat(
                        Stream.of(row(user)), ever.tokensOf(user).stream().map(OwnAccounts::row)))
                .toList();
    }

    @Override
    public Optional<PersonalRow> row(UUID id) {
        return ever.find(id).map(OwnAccounts::row).or(() -> ever.findToken(id).map(OwnAccounts::row));
    }

    private static PersonalRow row(User user) {
        var fields = new ArrayList<PersonalField>();
        fields.add(known(FieldName.SIGN_IN_NAME, user.name()));
        user.roles().stream().sorted().forEach(role -> fields.add(known(FieldName.ROLE, role)));
        fields.add(known(FieldName.CREATED_ON, dayOf(user.createdAt())));
        return unlessEnded(
                user.keeping(),
                PersonalRow.of(KeptUsers.USERS.kind(), user.id().value(), user.keeping(), Source.HOUSE, fields));
    }

    private static PersonalRow row(ApiToken token) {
        var fields = new ArrayList<PersonalField>();
        fields.add(known(FieldName.LABEL, token.label()));
        fields.add(known(FieldName.CREATED_ON, dayOf(token.createdAt())));
        token.lastUsedOn().ifPresent(day -> fields.add(known(FieldName.USED_ON, day)));
        token.keeping().endedOn().ifPresent(day -> fields.add(known(FieldName.REVOKED_ON, day)));
        return unlessEnded(
                token.keeping(),
                PersonalRow.of(KeptUsers.TOKENS.kind(), token.id().value(), token.keeping(), Source.PERSON, fields));
    }

    /** Whoever admitted somebody decides when they are shut out. */
    private static PersonalRow unlessEnded(Keeping keeping, PersonalRow row) {
        return keeping.endedOn().isPresent() ? row : row.needed("USER_ADMITTED", Optional.empty());
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
