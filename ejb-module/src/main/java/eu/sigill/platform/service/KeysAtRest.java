package eu.sigill.platform.service;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.KeptKey;
import eu.sigill.platform.model.KeptKeys;
import eu.sigill.platform.service.digest.KeyedDigest;
import eu.sigill.platform.service.sealing.Sealing;
import eu.sigill.platform.service.sealing.WrappingKey;
import eu.sigill.platform.service.sealing.WrongKey;
import eu.sigill.platform.service.setting.Setting;
import eu.sigill.platform.service.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the house: the master key outside the database, and the kept keys inside it that the master key wraps.
 *
 * <p>{@link StartUp} opens it before anybody else is let in.
 */
@ApplicationScoped
public class KeysAtRest implements WrappingKey {

    private static final String DIGEST_ROOT = "digest-root";

    @Inject
    KeptKeys kept;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private final Map<String, KeyedDigest> digests = new ConcurrentHashMap<>();
    private volatile @Nullable WrappingKey master;
    private volatile @Nullable KeyedDigest digestRoot;

    /**
     * Takes up the master key, and proves by a key kept in the database that it is the right one.
     *
     * @throws CannotStart if the file is gone although the database was sealed with it, or holds another key
     */
    void open() {
        var file = settings.masterKey();
        if (!StoredMasterKey.liesIn(file) && kept.find(DIGEST_ROOT).isPresent()) {
            throw new CannotStart("this database was sealed with a master key that is not at " + file
                    + "; put the key file back, or name it by " + Setting.MASTER_KEY_FILE.environmentVariable());
        }
        master = StoredMasterKey.liesIn(file) ? StoredMasterKey.read(file) : StoredMasterKey.create(file);
        try {
            digestRoot = new KeyedDigest(keptKey(DIGEST_ROOT));
        } catch (WrongKey e) {
            throw new CannotStart("the master key at " + file
                    + " is not the one that this database was sealed with; put the right key file there, or name it by "
                    + Setting.MASTER_KEY_FILE.environmentVariable());
        }
    }

    /** A keyed digest for one purpose; digests of two purposes cannot be compared. */
    public KeyedDigest digest(String purpose) {
        return digests.computeIfAbsent(
                purpose, name -> new KeyedDigest(present(digestRoot).of(name)));
    }

    private byte[] keptKey(String name) {
        var bound = "kept-key " + name;
        var found = kept.find(name);
        if (found.isPresent()) {
            return unwrap(found.get().wrapped(), bound);
        }
        var fresh = Sealing.newKey();
        try {
            kept.add(new KeptKey(name, wrap(fresh, bound), clock.instant()));
        } catch (Collision e) {
            throw new CannotStart("another server began with this database at the same moment; start this one again");
        }
        return fresh;
    }

    @Override
    public byte[] wrap(byte[] secret, String boundTo) {
        return master().wrap(secret, boundTo);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String boundTo) {
        return master().unwrap(wrapped, boundTo);
    }

    private WrappingKey master() {
        return present(master);
    }

    private static <T> T present(@Nullable T opened) {
        if (opened == null) {
            throw new IllegalStateException("nobody may ask for keys before the start is over");
        }
        return opened;
    }
}
