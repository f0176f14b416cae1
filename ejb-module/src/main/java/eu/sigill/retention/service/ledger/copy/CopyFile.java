package eu.sigill.retention.service.ledger.copy;

import eu.sigill.platform.service.setting.RetentionSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Knows where the copy lies. */
@ApplicationScoped
class CopyFile {

    @Inject
    RetentionSettings settings;

    LedgerCopy copy() {
        return new LedgerCopy(settings.ledgerCopy().resolve("ledger.ndjson"));
    }
}
