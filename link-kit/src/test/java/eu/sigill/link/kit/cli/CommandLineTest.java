package eu.sigill.link.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.kit.Forge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private static final String CSV = "email,name,ref\na@b,N,1\n";

    @TempDir
    Path folder;

    private final Shell shell = Shell.withKeys();

    @Test
    void warnsOfAKeyFileThatOthersCanRead() throws Exception {
        var file = folder.resolve("keys.json");
        new Shell().run("keys", file.toString(), "--domain", "shop.example", "--base", "https://reviews.example");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(new Shell().runOn(CSV, "make", "--keys", file.toString())).isZero();
        shell.runOn(CSV, "make", "--keys", file.toString());

        assertThat(shell.err).startsWith("warning: others on this machine can read " + file);
    }

    @Test
    void saysWhatIsWrongWithAKeyFile() throws Exception {
        var file = folder.resolve("keys.json");
        assertFailure("the key file " + file + " cannot be read", "make", "--keys", file.toString());
        Files.writeString(file, "{}");
        assertFailure(
                "in the key file " + file + ", encryptKey has 0 bytes, not 32", "make", "--keys", file.toString());
        Files.writeString(file, "secret");
        assertFailure("the key file " + file + " is not JSON at byte 1", "make", "--keys", file.toString());
        Files.delete(file);
        new Shell().run("keys", file.toString(), "--domain", "shop.example");
        Files.writeString(file, Files.readString(file).replaceFirst("\"kid\":\"....", "\"kid\":\"0000"));
        assertFailure("the key file is mixed up: its kid is not that of its keys", "make", "--keys", file.toString());
    }

    @Test
    void saysInOneLineWhatIsMissing() {
        assertFailure("say what to do: keys, make, inspect, help or version");
        assertFailure("there is no such command; there are keys, make, inspect, help and version", "mak");
        assertFailure("there is no option --encrypt-key here; see help", "make", "--encrypt-key=SECRET");
        assertFailure("option --email needs a value", "make", "--email");
        assertFailure("option --email is given twice", "make", "--email", "a", "--email", "b");
        assertFailure("there are 2 words that are no options; one is enough", "inspect", "a", "b");
        assertFailure("email is not an e-mail address", "make", "--email", "SECRET", "--name", "N", "--ref", "1");
        assertFailure("ref is empty", "make", "--email", "a@b", "--name", "N");
        assertFailure("make takes an order from options or many from a file, not both", "make", "x.csv", "--ref", "1");
        assertFailure("there is no file x.csv", "make", "x.csv");
        assertFailure("--format is compatible or own", "make", "--format", "v3");
        assertFailure("compatible links cannot expire; --expires goes with --format own", "make", "--expires", "1d");
        assertFailure("own links are bound to a market: give --market, such as NL", "make", "--format", "own");
        assertFailure(
                "--expires takes a number and d, h or m, such as 180d",
                "make",
                "--format",
                "own",
                "--market",
                "NL",
                "--expires",
                "0d");
        assertFailure("domain is not a host name such as shop.example", "make", "--domain", "x y");
        assertFailure("base is not a web address such as https://reviews.example", "make", "--base", "x y");
        assertFailure("base is not a web address such as https://reviews.example", "make", "--base", "reviews.example");
        assertFailure("say where the keys go: a new file, or - for standard output", "keys");
    }

    @Test
    void saysWhichSettingsAreMissing() {
        shell.environment.remove("SIGILL_BASE");
        assertFailure("it is not said where links lead: give --base, such as https://reviews.example", "make");
        shell.environment.remove("SIGILL_DOMAIN");
        assertFailure("it is not said which shop it is: give --domain, such as shop.example", "inspect");
        shell.environment.put("SIGILL_AUTH_KEY", "c2hvcnQ=");
        assertFailure("in the environment, authKey has 5 bytes, not 32", "make");
        shell.environment.remove("SIGILL_AUTH_KEY");
        assertFailure("there are no keys: give --keys FILE, or set SIGILL_ENCRYPT_KEY and SIGILL_AUTH_KEY", "make");
    }

    @Test
    void helps() {
        assertThat(shell.run("help")).isZero();
        assertThat(shell.out).contains("make", "inspect", "keys", "Exit codes");
        assertThat(shell.run("version")).isZero();
        assertThat(shell.out).startsWith("link-kit ");
    }

    @Test
    void showsNoKeyButWhereKeysAreAskedFor() {
        for (var words : List.of(
                new String[] {"make"},
                new String[] {"make", "--email", "a@b", "--name", "N", "--ref", "1"},
                new String[] {"inspect", "x"},
                new String[] {"inspect", "--json", "x"},
                new String[] {"make", "--format", "x"})) {
            shell.runOn(CSV, words);
            assertThat(shell.out + shell.err).doesNotContain(Forge.KEYS.encryptKeyBase64(), Forge.KEYS.authKeyBase64());
        }
    }

    private void assertFailure(String line, String... words) {
        assertThat(shell.run(words)).isEqualTo(1);
        assertThat(shell.err).isEqualTo("error: " + line + "\n");
        assertThat(shell.out).isEmpty();
    }
}
