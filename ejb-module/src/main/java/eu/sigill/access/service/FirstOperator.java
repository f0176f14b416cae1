package eu.sigill.access.service;

import eu.sigill.access.model.ApiToken;
import eu.sigill.access.model.ApiTokens;
import eu.sigill.access.model.User;
import eu.sigill.access.model.UserId;
import eu.sigill.access.model.Users;
import eu.sigill.access.service.token.TokenText;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Scope;
import eu.sigill.platform.service.AtStart;
import eu.sigill.platform.service.CannotStart;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.setting.Setting;
import eu.sigill.platform.service.setting.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.EnumSet;

/** Sees to it that somebody can sign in: at the first start there is one operator, and no default password. */
@Startup
@Singleton
@DependsOn("StartUp")
public class FirstOperator {

    /** What the first operator signs in with. */
    public static final String NAME = "operator";

    /** Where a made-up password is left for whoever may read the data folder; {@code ./run} shows it once. */
    private static final String PASSWORD_FILE = "first-password";

    private static final int SHORTEST_PASSWORD = 12;
    private static final int SHORTEST_TOKEN = 16;

    @Inject
    Users users;

    @Inject
    ApiTokens tokens;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @PostConstruct
    void open() {
        AtStart.must(this::welcome);
    }

    void welcome() {
        settings.bootstrapToken().ifPresent(token -> demand(token, SHORTEST_TOKEN, Setting.BOOTSTRAP_TOKEN));
        if (users.isEmpty()) {
            settings.adminPassword().ifPresent(password -> demand(password, SHORTEST_PASSWORD, Setting.ADMIN_PASSWORD));
            var password = settings.adminPassword().orElseGet(this::madeUp);
            users.add(User.admit(NAME, PasswordHash.of(password), EnumSet.of(Role.OPERATOR), clock.instant()));
        }
        settings.bootstrapToken().ifPresent(token -> users.named(NAME).ifPresent(user -> know(token, user.id())));
    }

    private static void demand(Secret secret, int shortest, Setting setting) {
        if (secret.reveal().length() < shortest) {
            throw new CannotStart(setting.environmentVariable() + " has fewer than " + shortest + " characters");
        }
    }

    private void know(Secret token, UserId operator) {
        var digest = token.digest();
        if (tokens.withDigest(digest).isEmpty()) {
            tokens.add(ApiToken.issue(operator, "bootstrap", digest, EnumSet.allOf(Scope.class), clock.instant()));
        }
    }

    private Secret madeUp() {
        var password = TokenText.fresh().reveal().substring(7, 27);
        try {
            var file = settings.data().resolve(PASSWORD_FILE);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, password + "\n");
        } catch (IOException e) {
            throw new CannotStart("the first password cannot be written to the data folder: "
                    + e.getClass().getSimpleName());
        }
        return new Secret(password);
    }
}
