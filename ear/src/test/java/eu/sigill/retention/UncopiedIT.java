package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The ledger cannot be copied: nothing goes, and the run says why. */
class UncopiedIT {

    @Test
    void destroysNothingAndSaysWhy() throws IOException {
        Sweeps.sweep();
        var due = Reminders.endedBefore(400);
        var copy = copy();
        var aside = copy.resolveSibling("aside");
        Files.move(copy, aside);
        Files.createDirectory(copy);
        try {
            assertThat(Sweeps.sweep().getString("exitReason")).isEqualTo("LEDGER_UNWRITABLE");
            assertThat(due.purchases()).isOne();
        } finally {
            Files.delete(copy);
            Files.move(aside, copy);
        }
        assertThat(Sweeps.sweep().getString("exitReason")).isEqualTo("COMPLETE");
        assertThat(due.purchases()).isZero();
    }

    private static Path copy() throws IOException {
        try (var files = Files.walk(House.data())) {
            return files.filter(file -> file.endsWith("ledger.ndjson"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
