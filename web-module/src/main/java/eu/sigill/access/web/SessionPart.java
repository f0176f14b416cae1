package eu.sigill.access.web;

import eu.sigill.access.service.SignedIn;
import eu.sigill.platform.model.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** The part of the console's frame that says who is signed in, and signs them out. */
@Named
@RequestScoped
public class SessionPart {

    @Inject
    HttpServletRequest request;

    public String getName() {
        return signedIn().map(SignedIn::name).orElse("");
    }

    public boolean isOperator() {
        return has(Role.OPERATOR);
    }

    /** Whether keys, settings and people are theirs to change. */
    public boolean isOwner() {
        return has(Role.OPERATOR) || has(Role.MERCHANT_OWNER);
    }

    /** Whether rules are theirs to change. */
    public boolean isOfficer() {
        return has(Role.PRIVACY_OFFICER);
    }

    /** Whether they watch over personal data. */
    public boolean isWatching() {
        return has(Role.OPERATOR) || has(Role.PRIVACY_OFFICER);
    }

    /** Whether they work with shops at all. */
    public boolean isAtWork() {
        return isOwner() || has(Role.MERCHANT_STAFF);
    }

    public boolean isHere(String page) {
        return request.getRequestURI().endsWith("/console/" + page);
    }

    /** Goes on under a new password; other sessions of the same user are out. */
    void renew(SignedIn user) {
        request.getSession().setAttribute(Doorkeeper.SESSION, user);
    }

    public void signOut() throws IOException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + "/console/access/sign-in");
    }

    private boolean has(Role role) {
        return signedIn().map(user -> user.roles().contains(role)).orElse(false);
    }

    private Optional<SignedIn> signedIn() {
        var session = request.getSession(false);
        return session != null && session.getAttribute(Doorkeeper.SESSION) instanceof SignedIn user
                ? Optional.of(user)
                : Optional.empty();
    }
}
