package eu.sigill.merchant.web;

import eu.sigill.access.model.Role;
import eu.sigill.access.model.UserId;
import eu.sigill.access.service.UserService;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.service.MerchantService;
import eu.sigill.platform.service.Refusal;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.web.Says;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Behind {@code console/merchant/people.xhtml}: who may sign in, and for whom they work. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    MerchantService merchants;

    @Inject
    UserService users;

    private String name = "";
    private String password = "";
    private Role role = Role.MERCHANT_STAFF;
    private String employer = "";

    public List<MerchantService.PersonView> getPeople() {
        return merchants.people();
    }

    public List<MerchantService.MerchantView> getMerchants() {
        return merchants.list();
    }

    public void admit() {
        try {
            var merchant = Optional.of(employer)
                    .filter(id -> role.isMerchants() && !id.isEmpty())
                    .map(MerchantId::fromString);
            merchants.admit(name, new Secret(password), EnumSet.of(role), merchant);
            Says.done("merchant.people.admitted");
            name = "";
        } catch (Refusal no) {
            Says.no(no, "admit");
        }
    }

    public void shutOut(String id) {
        try {
            users.shutOut(UserId.fromString(id));
            Says.done("merchant.people.out");
        } catch (Refusal no) {
            Says.no(no, "people");
        }
    }

    public void letInAgain(String id) {
        users.letInAgain(UserId.fromString(id));
        Says.done("merchant.people.in");
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Never sent back into the page. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }
}
