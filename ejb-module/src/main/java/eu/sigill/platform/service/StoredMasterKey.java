package eu.sigill.platform.service;

import eu.sigill.platform.service.sealing.Sealing;
import eu.sigill.platform.service.sealing.WrappingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStoreException;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;

/** The master key in a credential store of the server's own kind, a file that {@code elytron-tool} can read too. */
final class StoredMasterKey implements WrappingKey {

    private static final String ALIAS = "sigill-master";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Sealing sealing;

    private StoredMasterKey(byte[] key) {
        this.sealing = new Sealing(key);
    }

    static boolean liesIn(Path file) {
        return Files.exists(file);
    }

    /** Takes the key out of an existing store. */
    static StoredMasterKey read(Path file) {
        try {
            var credential = open(file, false).retrieve(ALIAS, SecretKeyCredential.class);
            if (credential == null) {
                throw new CannotStart("the master key file holds no key named " + ALIAS);
            }
            var key = credential.getSecretKey().getEncoded();
            if (key.length != Sealing.KEY_LENGTH) {
                throw new CannotStart(
                        "the key in the master key file has " + key.length + " bytes, not " + Sealing.KEY_LENGTH);
            }
            return new StoredMasterKey(key);
        } catch (GeneralSecurityException e) {
            throw new CannotStart("the master key file cannot be read as a credential store");
        }
    }

    /** Makes a key, in a file that only the server's own user may read. */
    static StoredMasterKey create(Path file) {
        try {
            Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            var key = Sealing.newKey();
            write(key, file);
            return new StoredMasterKey(key);
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart("the master key cannot be written to the data folder: "
                    + e.getClass().getSimpleName());
        }
    }

    /** By way of a folder of its own, for there is no moment at which anybody else may read it. */
    private static void write(byte[] key, Path file) throws IOException, GeneralSecurityException {
        var hidden = Files.createTempDirectory(
                file.toAbsolutePath().getParent(), ".key", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        var written = hidden.resolve("key");
        try {
            var store = open(written, true);
            store.store(ALIAS, new SecretKeyCredential((SecretKey) new SecretKeySpec(key, "AES")));
            store.flush();
            Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
            Files.delete(hidden);
        }
    }

    private static CredentialStore open(Path file, boolean create) throws GeneralSecurityException {
        var store = CredentialStore.getInstance("PropertiesCredentialStore", () ->
                new Provider[] {WildFlyElytronCredentialStoreProvider.getInstance()});
        initialize(store, file, create);
        return store;
    }

    private static void initialize(CredentialStore store, Path file, boolean create) throws CredentialStoreException {
        store.initialize(Map.of("location", file.toString(), "create", String.valueOf(create)));
    }

    @Override
    public byte[] wrap(byte[] secret, String boundTo) {
        return sealing.seal(secret, boundTo);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String boundTo) {
        return sealing.open(wrapped, boundTo);
    }
}
