package eu.sigill.retention.model.level;

import java.util.Collection;

/** The files in which tables lie. A deleted row stays in its file until something is written over it. */
public interface TableFiles {

    /**
     * Writes the files of these tables anew, without what was deleted from them; those of all tables where the database knows
     * no other way. Not to be called in a transaction.
     *
     * @throws FilesInUse if the database would not
     */
    void rewrite(Collection<String> tables);
}
