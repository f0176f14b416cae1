package eu.sigill.retention.service.ledger.copy;

import eu.sigill.platform.service.setting.RetentionSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Knows where the copy lies. */
@ApplicationScoped
class CopyFile {

    @Inject
    RetentionSettings settings;

    private @Nullable LedgerCopy copy;

    synchronized LedgerCopy copy() {
        if (copy == null) {
            copy = new LedgerCopy(settings.ledgerCopy().resolve("ledger.ndjson"));
        }
        return copy;
    }
}
