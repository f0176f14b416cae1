package eu.sigill.merchant.service;

import eu.sigill.access.model.Role;
import eu.sigill.access.model.UserId;
import eu.sigill.access.service.Caller;
import eu.sigill.access.service.NotAllowed;
import eu.sigill.access.service.UserService;
import eu.sigill.merchant.model.Merchant;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.Merchants;
import eu.sigill.platform.service.Secret;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Merchants and their people. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER})
public class MerchantService {

    @Inject
    Merchants merchants;

    @Inject
    UserService users;

    @Inject
    Caller caller;

    /** A merchant as it is shown. */
    public record MerchantView(MerchantId id, String name) {}

    /** Somebody who may sign in, as they are shown. */
    public record PersonView(UserId id, String name, Set<Role> roles, List<String> merchants, boolean shutOut) {

        @Override
        public String toString() {
            return "PersonView[" + id + "]";
        }
    }

    /** Those that the caller may see. */
    public List<MerchantView> list() {
        return merchants.all().stream()
                .filter(merchant -> isMine(merchant.id()))
                .map(merchant -> new MerchantView(merchant.id(), merchant.name()))
                .toList();
    }

    /** The people that the caller may see: all for an operator, an owner's own for an owner. */
    public List<PersonView> people() {
        var operator = caller.is(Role.OPERATOR);
        return users.all().stream()
                .filter(user -> operator || worksWithCaller(user.id()))
                .map(user ->
                        new PersonView(user.id(), user.name(), user.roles(), employerNames(user.id()), user.shutOut()))
                .toList();
    }

    /**
     * Admits somebody, for a merchant if one is named.
     *
     * @throws NotAllowed if an owner names somebody else's merchant, or none
     */
    public UserId admit(String name, Secret password, Set<Role> roles, Optional<MerchantId> employer) {
        if (!caller.is(Role.OPERATOR) && !employer.map(this::isMine).orElse(false)) {
            throw new NotAllowed();
        }
        var user = users.admit(name, password, roles);
        employer.ifPresent(merchant -> merchants.employ(user, merchant));
        return user;
    }

    private boolean worksWithCaller(UserId user) {
        return merchants.employersOf(user).stream().anyMatch(this::isMine);
    }

    private List<String> employerNames(UserId user) {
        return merchants.employersOf(user).stream()
                .flatMap(id -> merchants.find(id).stream())
                .map(Merchant::name)
                .sorted()
                .toList();
    }

    private boolean isMine(MerchantId merchant) {
        return caller.is(Role.OPERATOR) || merchants.employersOf(caller.id()).contains(merchant);
    }
}
