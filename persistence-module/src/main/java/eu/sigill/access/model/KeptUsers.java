package eu.sigill.access.model;

import eu.sigill.retention.model.row.RetainedTable;

/** Where users and their tokens lie, for whoever dates them. */
public final class KeptUsers {

    public static final RetainedTable USERS =
            RetainedTable.of("access.user", "access_user").inEveryMarket().with("access_user_role", "user_id");

    public static final RetainedTable TOKENS =
            RetainedTable.of("access.token", "access_token").inEveryMarket().with("access_token_scope", "token_id");

    private KeptUsers() {}
}
