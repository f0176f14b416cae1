package eu.sigill.retention.web.level;

import eu.sigill.retention.service.level.LevelView;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far gone something is, on the API. */
@Schema(name = "RetentionLevel")
public record LevelAnswer(
        @Schema(description = "the last line of the ledger of which this is true")
        long upTo,

        @Schema(description = "when it left the files of the tables")
        Instant filesAt,

        @Schema(description = "when it has left the last backup")
        Instant backupsAt) {

    static LevelAnswer of(LevelView level) {
        return new LevelAnswer(level.upTo(), level.filesAt(), level.backupsAt());
    }
}
