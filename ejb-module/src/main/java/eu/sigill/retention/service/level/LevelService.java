package eu.sigill.retention.service.level;

import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.setting.RetentionSettings;
import eu.sigill.retention.model.level.Level;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** How far gone what was destroyed is, for whoever watches over it. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LevelService {

    @Inject
    LevelKeeper keeper;

    @Inject
    LevelBook book;

    @Inject
    RetentionSettings settings;

    /** The newest first. */
    public List<LevelView> list(int limit) {
        return book.list(Level.L2, limit).stream()
                .map(files -> new LevelView(
                        files.upTo(), files.at(), LevelBook.goneFromBackups(files, settings.backupDays())))
                .toList();
    }

    /** Whether something that was destroyed may still stand in the tables' files. */
    public boolean isInFiles() {
        return book.inFiles().isPresent();
    }

    /**
     * Takes what was destroyed out of the tables' files now.
     *
     * @throws NotCompacted if the database would not
     */
    public void compact() {
        keeper.compact();
    }
}
