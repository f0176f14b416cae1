package eu.sigill.link.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.kit.Forge;
import eu.sigill.link.kit.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCommandTest {
    @TempDir
    Path folder;

    private final Shell shell = Shell.withKeys();

    @Test
    void writesAKeyFileThatOnlyItsOwnerReads() throws Exception {
        var file = folder.resolve("keys.json");

        assertThat(new Shell().run("keys", file.toString(), "--domain", "Shop.example", "--market=nl"))
                .isZero();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var fields = Json.object(Files.readString(file));
        assertThat(fields.fields())
                .extracting(Json.Field::name)
                .containsExactly("domain", "market", "kid", "encryptKey", "authKey");
        assertThat(fields.text("domain")).isEqualTo("shop.example");
        assertThat(fields.text("market")).isEqualTo("NL");
    }

    @Test
    void neverOverwritesKeys() throws Exception {
        var file = folder.resolve("keys.json");
        Files.writeString(file, "mine");

        assertThat(shell.run("keys", file.toString(), "--domain", "shop.example"))
                .isEqualTo(1);

        assertThat(shell.err).isEqualTo("error: the file " + file + " is there already; keys are never overwritten\n");
        assertThat(file).hasContent("mine");
    }

    @Test
    void bringsExistingKeysFromTheEnvironmentOrFromTwoLines() throws Exception {
        assertThat(shell.run("keys", "-", "--existing", "--domain", "shop.example"))
                .isZero();
        assertThat(Json.object(shell.out).text("kid")).isEqualTo(Forge.KEYS.kid());
        assertThat(shell.err).isEqualTo("kid " + Forge.KEYS.kid() + "\nfingerprint " + Forge.KEYS.fingerprint() + "\n");

        var other = new Shell();
        var lines = Forge.KEYS.encryptKeyBase64() + "\r\n " + Forge.KEYS.authKeyBase64();
        assertThat(other.runOn(lines, "keys", "-", "--existing", "--domain", "shop.example"))
                .isZero();
        assertThat(Json.object(other.out).text("kid")).isEqualTo(Forge.KEYS.kid());
    }
}
