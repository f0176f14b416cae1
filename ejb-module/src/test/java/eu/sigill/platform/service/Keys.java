package eu.sigill.platform.service;

import eu.sigill.platform.model.KeptKeys;
import eu.sigill.platform.service.setting.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keys at rest for tests. */
public final class Keys {

    private Keys() {}

    /** Those of a house that was opened for the first time a moment ago; the file is gone again. */
    public static KeysAtRest open() {
        try {
            var folder = Files.createTempDirectory("sigill-keys");
            var settings = settings(folder);
            var keys = closed(settings, new InMemoryKeptKeys());
            keys.open();
            Files.delete(settings.masterKey());
            Files.delete(settings.masterKey().getParent());
            Files.delete(folder);
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeysAtRest closed(Settings settings, KeptKeys kept) {
        var keys = new KeysAtRest();
        keys.kept = kept;
        keys.settings = settings;
        keys.clock = new MovableClock();
        return keys;
    }

    /** All that can be left out is left out. */
    public static Settings settings(Path data) {
        return new Settings(
                data, URI.create("https://trust.example"), false, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
