package eu.sigill.protection.service.claim;

import eu.sigill.platform.service.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** What has lain there since before this moment. */
    List<String> olderThan(Instant moment) {
        try (var files = Files.exists(folder()) ? Files.list(folder()) : Stream.<Path>empty()) {
            return files.filter(file -> isEvidence(file) && isOlder(file, moment))
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEvidence(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException e) {
            return false; // it went a moment ago
        }
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What cannot be removed now is found by the hour, as a file that no claim knows. */
    void remove(@Observes(during = TransactionPhase.AFTER_SUCCESS) EvidenceGone gone) {
        for (var name : gone.files()) {
            try {
                remove(name);
            } catch (UncheckedIOException e) {
                ClaimLog.LOG.evidenceStays(e.getClass().getSimpleName());
            }
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
