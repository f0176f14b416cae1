package eu.sigill.access.web;

import eu.sigill.access.model.TokenId;
import eu.sigill.access.service.UserService;
import eu.sigill.access.service.token.TokenService;
import eu.sigill.access.service.token.TokenView;
import eu.sigill.access.service.token.TokensChanged;
import eu.sigill.access.service.token.UnknownToken;
import eu.sigill.platform.model.Scope;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.web.Seen;
import eu.sigill.platform.web.language.Says;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Behind {@code console/access/tokens.xhtml}: a user's own tokens and password. */
@Named
@RequestScoped
public class TokensPage {

    @Inject
    TokenService service;

    @Inject
    UserService users;

    @Inject
    SessionPart session;

    @Inject
    HttpServletRequest request;

    private List<Row> tokens = List.of();
    private String label = "";
    private Scope[] scopes = {};
    private Optional<Secret> issued = Optional.empty();
    private String oldPassword = "";
    private String password = "";

    /** A token in the list. */
    public record Row(
            TokenId id,
            String label,
            String scopes,
            Instant createdAt,
            Optional<LocalDate> lastUsedOn,
            boolean revoked) {

        static Row of(TokenView token) {
            var scopes = token.scopes().stream().map(Scope::text).sorted().toList();
            return new Row(
                    token.id(),
                    token.label(),
                    String.join(", ", scopes),
                    token.createdAt(),
                    token.lastUsedOn(),
                    token.isRevoked());
        }
    }

    @PostConstruct
    void load() {
        tokens = service.own().stream().map(Row::of).toList();
    }

    public void issue() {
        Says.attempt("issue", () -> {
            var chosen = EnumSet.noneOf(Scope.class);
            chosen.addAll(Arrays.asList(scopes));
            issued = Optional.of(service.issue(label, chosen, Seen.in(request).orElseThrow(TokensChanged::new)));
            label = "";
            load();
        });
    }

    /** Revokes the one that the form names: its row may hold another one by now. */
    public void revoke() {
        Says.attempt("tokens", () -> {
            var id = String.valueOf(request.getParameter("token"));
            service.revoke(TokenId.parse(id).orElseThrow(UnknownToken::new));
            Says.done("access.tokens.revoked");
            load();
        });
    }

    public void changePassword() {
        Says.attempt(
                "secret",
                () -> { // a form named as its field would take the label away from it
                    session.renew(users.changeOwnPassword(new Secret(oldPassword), new Secret(password)));
                    Says.done("access.password.changed");
                });
    }

    public List<Row> getTokens() {
        return tokens;
    }

    public Scope[] getAllScopes() {
        return Scope.values();
    }

    /** Shown once, in the answer to the click that made it. */
    public String getIssued() {
        return issued.map(Secret::reveal).orElse("");
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Scope[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(Scope[] scopes) {
        this.scopes = scopes.clone();
    }

    public String getOldPassword() {
        return "";
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
