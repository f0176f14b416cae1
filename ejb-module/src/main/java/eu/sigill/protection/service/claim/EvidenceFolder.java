package eu.sigill.protection.service.claim;

import eu.sigill.platform.service.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Where evidence lies: in the data folder, which no address leads to, sealed, and under names that say nothing. */
@ApplicationScoped
class EvidenceFolder {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");

    @Inject
    Settings settings;

    static String newName() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    void keep(String name, byte[] sealed) {
        try {
            Files.createDirectories(folder());
            Files.write(path(name), sealed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("evidence has a name of 32 hex digits");
        }
        return folder().resolve(name);
    }

    private Path folder() {
        return settings.data().resolve("evidence");
    }
}
