package eu.sigill.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Scope;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** People with a token, written down past the console, which is no part of what these tests are about. */
public final class People {

    private static final String NO_PASSWORD = "none";

    private People() {}

    /** An operator whose token may do only this. */
    public static Api operatorWith(Set<Scope> scopes) {
        return withToken(admitted(Role.OPERATOR), scopes);
    }

    /** The owner of this shop's merchant, with a token that may do everything. */
    public static Api ownerOf(TestShop shop) {
        return employedAt(shop, Role.MERCHANT_OWNER);
    }

    /** Somebody of this shop's merchant, with a token that may do everything. */
    public static Api employedAt(TestShop shop, Role role) {
        var user = admitted(role);
        House.database()
                .write(
                        "insert into merchant_employment (user_id, merchant_id) values (?, ?)",
                        user,
                        UUID.fromString(shop.merchant()));
        return withToken(user, EnumSet.allOf(Scope.class));
    }

    private static UUID admitted(Role role) {
        var user = UUID.randomUUID();
        House.database()
                .write(
                        "insert into access_user (id, name, password_hash, shut_out, created_at, version)"
                                + " values (?, ?, ?, false, ?, 0)",
                        user,
                        "user-" + user,
                        NO_PASSWORD,
                        now());
        House.database().write("insert into access_user_role (user_id, role) values (?, ?)", user, role.name());
        return user;
    }

    private static Api withToken(UUID user, Set<Scope> scopes) {
        var token = UUID.randomUUID();
        var text = "sigill_it-" + UUID.randomUUID();
        House.database()
                .write(
                        "insert into access_token (id, user_id, label, digest, created_at, version)"
                                + " values (?, ?, 'it', ?, ?, 0)",
                        token,
                        user,
                        digest(text),
                        now());
        for (var scope : scopes) {
            House.database()
                    .write("insert into access_token_scope (token_id, scope) values (?, ?)", token, scope.name());
        }
        return new Api(text);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
