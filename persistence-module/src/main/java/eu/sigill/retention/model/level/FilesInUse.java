package eu.sigill.retention.model.level;

/** The database would not write its files anew: somebody works on a table, or it may not. */
public class FilesInUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    FilesInUse() {
        super("the database would not write its files anew", null, false, false);
    }
}
