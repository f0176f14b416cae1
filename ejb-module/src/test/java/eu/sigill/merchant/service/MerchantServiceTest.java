package eu.sigill.merchant.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.access.model.User;
import eu.sigill.access.model.UserId;
import eu.sigill.access.service.NotAllowed;
import eu.sigill.access.service.People;
import eu.sigill.access.service.user.UnknownUser;
import eu.sigill.merchant.model.Merchant;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.Merchants;
import eu.sigill.merchant.service.MerchantService.PersonView;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.refusal.InvalidField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MerchantServiceTest {

    private static final Secret PASSWORD = new Secret("correct horse battery");

    private final Merchants merchants = new InMemoryMerchants();
    private final Merchant books = Merchant.join("Books", Instant.EPOCH);
    private final Merchant toys = Merchant.join("Toys", Instant.EPOCH);
    private final People people = new People();
    private final User owner = people.known("owner", Role.MERCHANT_OWNER);
    private final MerchantService operators = serviceOf(people.known("operator", Role.OPERATOR));
    private final MerchantService owners = serviceOf(owner);

    @BeforeEach
    void employ() {
        merchants.add(books);
        merchants.add(toys);
        merchants.employ(owner.id(), books.id());
    }

    @Test
    void showsMerchantsToWhomTheyConcern() {
        assertThat(operators.list())
                .extracting(MerchantService.MerchantView::name)
                .containsExactly("Books", "Toys");
        assertThat(owners.list()).extracting(MerchantService.MerchantView::name).containsExactly("Books");
    }

    @Test
    void showsPeopleToWhomTheyConcern() {
        operators.admit("clerk", PASSWORD, Set.of(Role.MERCHANT_STAFF), Optional.of(books.id()));
        operators.admit("player", PASSWORD, Set.of(Role.MERCHANT_STAFF), Optional.of(toys.id()));

        assertThat(operators.people()).extracting(PersonView::name).contains("clerk", "operator", "owner", "player");
        assertThat(owners.people()).extracting(PersonView::name).containsExactly("clerk", "owner");
        assertThat(owners.people().getFirst().merchants()).containsExactly("Books");
    }

    @Test
    void letsAnOwnerAdmitPeopleForTheirMerchantOnly() {
        assertThatThrownBy(() -> admitted(Optional.of(toys.id()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> admitted(Optional.empty())).isInstanceOf(InvalidField.class);

        admitted(Optional.of(books.id()));

        assertThat(owners.people()).extracting(PersonView::name).containsExactly("clerk", "owner");
    }

    @Test
    void letsNobodyWorkForNoMerchantOrOneThatIsNotThere() {
        var staff = Set.of(Role.MERCHANT_STAFF);
        var nowhere = Optional.of(MerchantId.next(Instant.EPOCH));

        assertThatThrownBy(() -> operators.admit("clerk", PASSWORD, staff, Optional.empty()))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).contains("employer"));
        assertThatThrownBy(() -> operators.admit("clerk", PASSWORD, staff, nowhere))
                .isInstanceOf(UnknownMerchant.class);
        assertThat(operators.admit("officer", PASSWORD, Set.of(Role.PRIVACY_OFFICER), Optional.empty()))
                .isNotNull();
    }

    @Test
    void letsAnOwnerShutOutWhomTheyAdmitted() {
        var clerk = operators.admit("clerk", PASSWORD, Set.of(Role.MERCHANT_STAFF), Optional.of(books.id()));

        owners.shutOut(clerk);
        assertThat(person("clerk")).matches(PersonView::shutOut).matches(PersonView::changeable);

        owners.letInAgain(clerk);
        owners.setPassword(clerk, new Secret("another horse battery"));
        assertThat(person("clerk").shutOut()).isFalse();
    }

    @Test
    void keepsAnOwnerFromEverybodyElse() {
        var strange = operators.admit("player", PASSWORD, Set.of(Role.MERCHANT_STAFF), Optional.of(toys.id()));
        var shared = operators.admit("both", PASSWORD, Set.of(Role.MERCHANT_STAFF), Optional.of(books.id()));
        merchants.employ(shared, toys.id());
        var officer = operators.admit("officer", PASSWORD, Set.of(Role.PRIVACY_OFFICER), Optional.of(books.id()));

        for (var id : List.of(strange, shared, officer, owner.id())) {
            assertThatThrownBy(() -> owners.shutOut(id)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> owners.letInAgain(id)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> owners.setPassword(id, PASSWORD)).isInstanceOf(NotAllowed.class);
        }
        assertThat(owners.people()).noneMatch(PersonView::changeable);
    }

    @Test
    void knowsNobodyWhoIsNotThere() {
        assertThatThrownBy(() -> operators.shutOut(UserId.next(Instant.EPOCH))).isInstanceOf(UnknownUser.class);
    }

    private PersonView person(String name) {
        return owners.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void printsNobodysName() {
        assertThat(operators.people().toString()).doesNotContain("owner", "operator");
    }

    private void admitted(Optional<MerchantId> employer) {
        owners.admit("clerk", PASSWORD, Set.of(Role.MERCHANT_STAFF), employer);
    }

    private MerchantService serviceOf(User user) {
        var made = new MerchantService();
        made.merchants = merchants;
        made.caller = people.caller(user);
        made.users = people.serviceFor(user);
        return made;
    }
}
