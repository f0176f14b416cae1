package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger as it is given away, and proved by whoever has it and the public key. */
class LedgerIT {

    @TempDir
    Path folder;

    @Test
    void isProvedByItsExportAndTheKeyAlone() throws IOException, InterruptedException {
        var export = kept("export.ndjson", "/retention/ledger/export");
        var key = kept("key.pem", "/retention/ledger/key");

        assertThat(verified(export, key)).isZero();

        Files.writeString(export, Files.readString(export).replace("\"head\":", "\"head\":1"));
        assertThat(verified(export, key)).isOne();
        assertThat(verified(key, export)).isEqualTo(2);
    }

    private Path kept(String name, String path) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                House.api()
                        .call("GET", path)
                        .header("Accept", "*/*")
                        .send()
                        .is(200)
                        .body());
    }

    private static int verified(Path export, Path key) throws IOException, InterruptedException {
        var process = new ProcessBuilder("../config/bin/verify-ledger", export.toString(), key.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
