package eu.sigill.platform.model;

import java.util.Arrays;
import java.util.Optional;

/** What a token may do. A token never may more than the user it acts for. */
public enum Scope {
    SHOPS_READ(Scope.NAME_SHOPS_READ),
    SHOPS_WRITE(Scope.NAME_SHOPS_WRITE),
    KEYS_READ(Scope.NAME_KEYS_READ),
    KEYS_WRITE(Scope.NAME_KEYS_WRITE),
    LINKS_MAKE(Scope.NAME_LINKS_MAKE),
    LINKS_INSPECT(Scope.NAME_LINKS_INSPECT),
    REVIEWS_READ(Scope.NAME_REVIEWS_READ),
    ORDER_PAGES_INSPECT(Scope.NAME_ORDER_PAGES_INSPECT),
    REFUSED_FIELDS_READ(Scope.NAME_REFUSED_FIELDS_READ),
    PROTECTIONS_READ(Scope.NAME_PROTECTIONS_READ),
    CLAIMS_READ(Scope.NAME_CLAIMS_READ),
    RETENTION_READ(Scope.NAME_RETENTION_READ),
    RETENTION_RUN(Scope.NAME_RETENTION_RUN);

    /** The names as constants, for annotations. */
    public static final String NAME_SHOPS_READ = "shops:read";

    public static final String NAME_SHOPS_WRITE = "shops:write";
    public static final String NAME_KEYS_READ = "keys:read";
    public static final String NAME_KEYS_WRITE = "keys:write";
    public static final String NAME_LINKS_MAKE = "links:make";
    public static final String NAME_LINKS_INSPECT = "links:inspect";
    public static final String NAME_REVIEWS_READ = "reviews:read";
    public static final String NAME_ORDER_PAGES_INSPECT = "order-pages:inspect";

    public static final String NAME_REFUSED_FIELDS_READ = "refused-fields:read";
    public static final String NAME_PROTECTIONS_READ = "protections:read";
    public static final String NAME_CLAIMS_READ = "claims:read";
    public static final String NAME_RETENTION_READ = "retention:read";
    public static final String NAME_RETENTION_RUN = "retention:run";

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** As it stands in a token's description. */
    public String text() {
        return text;
    }

    public static Optional<Scope> of(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }
}
