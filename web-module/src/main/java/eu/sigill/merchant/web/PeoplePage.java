package eu.sigill.merchant.web;

import eu.sigill.access.model.UserId;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.service.MerchantService;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.web.language.Says;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/merchant/people.xhtml}: who may sign in, and for whom they work. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    MerchantService merchants;

    @Inject
    HttpServletRequest request;

    private String name = "";
    private String password = "";
    private Role role = Role.MERCHANT_STAFF;
    private String employer = "";
    private @Nullable List<MerchantService.PersonView> people;

    public List<MerchantService.PersonView> getPeople() {
        if (people == null) {
            people = merchants.people();
        }
        return people;
    }

    /** Those for whom the caller may do something. */
    public List<MerchantService.PersonView> getChangeable() {
        return getPeople().stream()
                .filter(MerchantService.PersonView::changeable)
                .toList();
    }

    public List<MerchantService.MerchantView> getMerchants() {
        return merchants.list();
    }

    public void admit() {
        change("admit", () -> {
            var merchant = role.isMerchants() ? Typed.merchant(employer) : Optional.<MerchantId>empty();
            merchants.admit(name, new Secret(password), EnumSet.of(role), merchant);
            Says.done("merchant.people.admitted");
            name = "";
        });
    }

    public void renew() {
        change("renew", () -> {
            merchants.setPassword(person(), new Secret(password));
            Says.done("merchant.people.renewed");
        });
    }

    public void shutOut() {
        change("people", () -> {
            merchants.shutOut(person());
            Says.done("merchant.people.out");
        });
    }

    public void letInAgain() {
        change("people", () -> {
            merchants.letInAgain(person());
            Says.done("merchant.people.in");
        });
    }

    /** Whom the form names: its row may hold somebody else by now. */
    private UserId person() {
        return Typed.user(String.valueOf(request.getParameter("person")));
    }

    private void change(String form, Runnable change) {
        Says.attempt(form, () -> {
            change.run();
            people = null;
        });
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

    /** Faces makes null of a choice that is empty. */
    public void setEmployer(@Nullable String employer) {
        this.employer = Objects.requireNonNullElse(employer, "");
    }
}
