package eu.sigill.merchant.service;

import eu.sigill.access.model.UserId;
import eu.sigill.access.service.Caller;
import eu.sigill.access.service.NotAllowed;
import eu.sigill.access.service.UserService;
import eu.sigill.access.service.user.UserView;
import eu.sigill.merchant.model.Merchant;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.Merchants;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.refusal.InvalidField;
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

    /**
     * Somebody who may sign in, as they are shown.
     *
     * @param changeable whether the caller may give them a new password, shut them out and let them in again
     */
    public record PersonView(
            UserId id, String name, Set<Role> roles, List<String> merchants, boolean shutOut, boolean changeable) {

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
                .map(this::shown)
                .toList();
    }

    private PersonView shown(UserView user) {
        return new PersonView(
                user.id(),
                user.name(),
                user.roles(),
                employerNames(user.id()),
                user.shutOut(),
                isChangeable(user.id(), user.roles()));
    }

    /**
     * Admits somebody, for a merchant if one is named.
     *
     * @throws InvalidField if a merchant's people are to work for nobody
     * @throws NotAllowed if an owner names somebody else's merchant, or none
     * @throws UnknownMerchant if there is no such merchant
     */
    public UserId admit(String name, Secret password, Set<Role> roles, Optional<MerchantId> employer) {
        if (roles.stream().anyMatch(Role::isMerchants) && employer.isEmpty()) {
            throw new InvalidField("employer", "choose the merchant for whom they work");
        }
        if (!caller.is(Role.OPERATOR) && !employer.map(this::isMine).orElse(false)) {
            throw new NotAllowed();
        }
        if (employer.isPresent() && employer.flatMap(merchants::find).isEmpty()) {
            throw new UnknownMerchant();
        }
        var user = users.admit(name, password, roles);
        employer.ifPresent(merchant -> merchants.employ(user, merchant));
        return user;
    }

    /**
     * Gives somebody a new password, who forgot theirs.
     *
     * @throws NotAllowed if they are not the caller's to change
     */
    public void setPassword(UserId user, Secret password) {
        users.setPassword(changeable(user), password);
    }

    /**
     * Shuts somebody out, at once.
     *
     * @throws NotAllowed if they are not the caller's to change
     */
    public void shutOut(UserId user) {
        users.shutOut(changeable(user));
    }

    /**
     * Lets somebody in again who was shut out.
     *
     * @throws NotAllowed if they are not the caller's to change
     */
    public void letInAgain(UserId user) {
        users.letInAgain(changeable(user));
    }

    private UserId changeable(UserId id) {
        var user = users.find(id);
        if (!isChangeable(id, user.roles())) {
            throw new NotAllowed();
        }
        return id;
    }

    /** An owner may not touch whoever works for somebody else too: it would be the other merchant's loss. */
    private boolean isChangeable(UserId user, Set<Role> roles) {
        if (caller.id().equals(user) || caller.is(Role.OPERATOR)) {
            return !caller.id().equals(user);
        }
        var employers = merchants.employersOf(user);
        return roles.stream().allMatch(Role::isMerchants)
                && !employers.isEmpty()
                && merchants.employersOf(caller.id()).containsAll(employers);
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
