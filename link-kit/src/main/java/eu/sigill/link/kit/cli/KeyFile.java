package eu.sigill.link.kit.cli;

import eu.sigill.link.kit.BadKeys;
import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.json.BrokenJson;
import eu.sigill.link.kit.json.Json;
import eu.sigill.link.kit.json.JsonText;
import eu.sigill.link.kit.wire.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A shop's keys on its own disk, with where its links lead; base and market may be empty. */
record KeyFile(String base, String domain, String market, LinkKeys keys) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    static KeyFile read(Path path) throws Failure {
        try {
            var fields = Json.object(Files.readString(path));
            var keys = LinkKeys.fromBase64(fields.text("encryptKey"), fields.text("authKey"));
            if (!fields.text("kid").isEmpty() && !fields.text("kid").equals(keys.kid())) {
                throw new Failure("the key file is mixed up: its kid is not that of its keys");
            }
            return new KeyFile(fields.text("base"), fields.text("domain"), fields.text("market"), keys);
        } catch (IOException e) {
            throw new Failure("the key file " + path + " cannot be read");
        } catch (BrokenJson e) {
            throw new Failure("the key file " + path + " is " + e.getMessage());
        } catch (BadKeys e) {
            throw new Failure("in the key file " + path + ", " + e.getMessage());
        }
    }

    /** Whether others than the owner may read a file; unknown counts as no. */
    static boolean isOpenToOthers(Path path) {
        try {
            return !OWNER_ONLY.containsAll(EnumSet.copyOf(Files.getPosixFilePermissions(path)));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Writes a new file that only its owner can read; an existing one is never overwritten. */
    void write(Path path) throws Failure {
        try (var file = Files.newByteChannel(
                path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            var bytes = ByteBuffer.wrap(json());
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (FileAlreadyExistsException e) {
            throw new Failure("the file " + path + " is there already; keys are never overwritten");
        } catch (IOException e) {
            throw new Failure("the file " + path + " cannot be written");
        }
    }

    byte[] json() {
        var bytes = new Bytes(512);
        var json = new JsonText(bytes).begin();
        if (!base.isEmpty()) {
            json.field("base", base);
        }
        json.field("domain", domain)
                .field("market", market)
                .field("kid", keys.kid())
                .field("encryptKey", keys.encryptKeyBase64())
                .field("authKey", keys.authKeyBase64())
                .end();
        bytes.add('\n');
        return bytes.ascii(0).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }
}
