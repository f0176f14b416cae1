package eu.sigill.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.service.sealing.WrongKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;

class StoredMasterKeyTest {

    private static final byte[] SECRET = {1, 2, 3};

    @TempDir
    Path data;

    private Path file = Path.of("");

    @BeforeEach
    void choose() {
        file = data.resolve("keys").resolve("master.credentials");
    }

    @Test
    void opensAfterARestartWhatItWrappedBefore() {
        var wrapped = StoredMasterKey.create(file).wrap(SECRET, "row 1");

        assertThat(StoredMasterKey.read(file).unwrap(wrapped, "row 1")).isEqualTo(SECRET);
    }

    @Test
    void isAnotherInEachHouse() {
        var wrapped = StoredMasterKey.create(file).wrap(SECRET, "row 1");
        var other = StoredMasterKey.create(data.resolve("other"));

        assertThatThrownBy(() -> other.unwrap(wrapped, "row 1")).isInstanceOf(WrongKey.class);
    }

    @Test
    void isReadableByTheServersUserOnly() throws IOException {
        StoredMasterKey.create(file);

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(data.resolve("keys"))).isEqualTo("rwx------");
    }

    @Test
    void liesWhereItWasMade() {
        assertThat(StoredMasterKey.liesIn(file)).isFalse();

        StoredMasterKey.create(file);

        assertThat(StoredMasterKey.liesIn(file)).isTrue();
    }

    static Stream<String> otherFiles() {
        return Stream.of(
                "", "no key", "\u0000\u0001\u0002", "sigill-master=", "sigill-master=AAAA", "PK\u0003\u0004", "=\n=\n");
    }

    @ParameterizedTest
    @MethodSource("otherFiles")
    void isNotReadFromAnotherKindOfFile(String content) throws IOException {
        Files.createDirectories(data.resolve("keys"));
        Files.writeString(file, content);

        assertToldInOneLine(() -> StoredMasterKey.read(file));
    }

    @Test
    void isNotReadWhereItIsTooShort() throws GeneralSecurityException, IOException {
        Files.createDirectories(data.resolve("keys"));
        var store = CredentialStore.getInstance("PropertiesCredentialStore", () ->
                new Provider[] {WildFlyElytronCredentialStoreProvider.getInstance()});
        store.initialize(Map.of("location", file.toString(), "create", "true"));
        store.store("sigill-master", new SecretKeyCredential((SecretKey) new SecretKeySpec(new byte[16], "AES")));
        store.flush();

        assertToldInOneLine(() -> StoredMasterKey.read(file));
    }

    @Test
    void isNotReadFromAFolder() throws IOException {
        Files.createDirectories(file);

        assertToldInOneLine(() -> StoredMasterKey.read(file));
    }

    @Test
    void isNotMadeBelowAFile() throws IOException {
        Files.writeString(data.resolve("keys"), "");

        assertToldInOneLine(() -> StoredMasterKey.create(file));
    }

    private static void assertToldInOneLine(ThrowingCallable start) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(start)
                .satisfies(no -> assertThat(no.why()).isNotBlank().doesNotContain("\n"));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
