package eu.sigill.platform.service.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.service.CannotStart;
import eu.sigill.platform.service.MapConfig;
import eu.sigill.platform.service.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void haveDefaults() {
        var settings = read(Map.of());

        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.demo()).isFalse();
        assertThat(settings.masterKeyFile()).isEmpty();
        assertThat(settings.masterKey()).isEqualTo(settings.data().resolve("keys/master.credentials"));
        assertThat(settings.adminPassword()).isEmpty();
        assertThat(settings.bootstrapToken()).isEmpty();
        assertThat(settings.secure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "on", "ture"})
    void knowOnlyTrueAndFalse(String neither) {
        assertThatThrownBy(() -> read(Map.of("SIGILL_DEMO", neither)))
                .isInstanceOf(CannotStart.class)
                .hasMessage("SIGILL_DEMO is neither true nor false");
    }

    @Test
    void areReadByTheirNames() {
        var settings = read(Map.of(
                "SIGILL_DATA", "/var/lib/sigill",
                "SIGILL_PUBLIC_URL", "https://trust.example/marks",
                "SIGILL_DEMO", "true",
                "SIGILL_MASTER_KEY_FILE", "/etc/sigill/master.credentials",
                "SIGILL_ADMIN_PASSWORD", "correct horse battery",
                "SIGILL_BOOTSTRAP_TOKEN", "sigill_token"));

        assertThat(settings.data()).isEqualTo(Path.of("/var/lib/sigill"));
        assertThat(settings.publicUrl()).isEqualTo(URI.create("https://trust.example/marks"));
        assertThat(settings.demo()).isTrue();
        assertThat(settings.masterKey()).isEqualTo(Path.of("/etc/sigill/master.credentials"));
        assertThat(settings.adminPassword()).contains(new Secret("correct horse battery"));
        assertThat(settings.bootstrapToken()).contains(new Secret("sigill_token"));
        assertThat(settings.secure()).isTrue();
    }

    @Test
    void haveNamesThatAPersonCanType() {
        assertThat(Arrays.stream(Setting.values()).map(Setting::environmentVariable))
                .allMatch(name -> name.matches("SIGILL_[A-Z]+(_[A-Z]+)*"))
                .contains("SIGILL_HTTP_PORT", "SIGILL_DB_URL", "SIGILL_DB_USER", "SIGILL_DB_PASSWORD");
        assertThat(Setting.HTTP_PORT.property()).isEqualTo("sigill.http.port");
    }

    @Test
    void countAsUnsetIfBlank() {
        var settings = read(Map.of("SIGILL_DEMO", " ", "SIGILL_ADMIN_PASSWORD", "", "SIGILL_PUBLIC_URL", "\t"));

        assertThat(settings).isEqualTo(read(Map.of()));
    }

    @Test
    void nameFilesFromTheFolderOfTheStart() {
        var settings = read(Map.of("SIGILL_MASTER_KEY_FILE", "master.credentials", "SIGILL_DATA", "x/../data"));

        assertThat(settings.masterKey()).isEqualTo(Path.of("master.credentials").toAbsolutePath());
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @ParameterizedTest
    @CsvSource({
        "https://trust.example/, https://trust.example",
        "http://localhost:8080, http://localhost:8080",
        "https://trust.example/marks/, https://trust.example/marks"
    })
    void dropTheSlashAtTheEndOfTheAddress(String address, URI base) {
        assertThat(read(Map.of("SIGILL_PUBLIC_URL", address)).publicUrl()).isEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trust.example",
                "/",
                "https://",
                "https:trust.example",
                "https://trust example",
                "https://trust.example?x=1",
                "https://trust.example#x",
                "https://anna:secret@trust.example",
                "ftp://trust.example"
            })
    void refuseAnAddressThatCannotBeTheBaseOfLinks(String address) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> read(Map.of("SIGILL_PUBLIC_URL", address)))
                .withMessage("SIGILL_PUBLIC_URL is not an address such as https://trust.example");
    }

    @Test
    void printNoSecret() {
        var settings = read(Map.of("SIGILL_ADMIN_PASSWORD", "correct horse", "SIGILL_BOOTSTRAP_TOKEN", "sigill_token"));

        assertThat(settings.toString()).doesNotContain("correct horse", "sigill_token");
    }

    private static Settings read(Map<String, String> environment) {
        return SettingsReader.read(new MapConfig(environment));
    }
}
