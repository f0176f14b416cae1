package eu.sigill.access.web;

import eu.sigill.access.service.SignInService;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.web.ConsolePath;
import eu.sigill.platform.web.language.Says;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Behind {@code console/access/sign-in.xhtml}. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    SignInService service;

    @Inject
    HttpServletRequest request;

    private String name = "";
    private String password = "";
    private String next = "";

    /** Lets somebody in, under a new session id, and leads them to where they wanted to go. */
    public void signIn() throws IOException {
        Says.attempt("signin", () -> {
            var signedIn = service.signIn(name, Network.in(request::getAttribute), new Secret(password));
            if (request.getSession(false) != null) {
                request.changeSessionId(); // an id that somebody planted before must not become a signed-in one
            }
            request.getSession().setAttribute(Doorkeeper.SESSION, signedIn);
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(request.getContextPath() + ConsolePath.of(next));
        });
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

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next == null ? "" : next;
    }
}
