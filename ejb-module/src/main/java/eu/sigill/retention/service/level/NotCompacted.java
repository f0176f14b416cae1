package eu.sigill.retention.service.level;

import eu.sigill.platform.service.refusal.Refusal;

/** The database would not write its files anew. */
class NotCompacted extends Refusal {

    private static final long serialVersionUID = 1;

    public NotCompacted() {
        super(Kind.CONFLICT, "not-compacted", "the database is too busy to write its files anew; try again later");
    }
}
