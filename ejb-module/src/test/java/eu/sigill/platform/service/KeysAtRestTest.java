package eu.sigill.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.KeptKey;
import eu.sigill.platform.model.KeptKeys;
import eu.sigill.platform.service.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysAtRestTest {

    @TempDir
    Path data;

    private final KeptKeys kept = new InMemoryKeptKeys();
    private Settings settings = Keys.settings(Path.of(""));

    @BeforeEach
    void settle() {
        settings = Keys.settings(data);
    }

    @Test
    void makeAMasterKeyAtTheFirstStart() {
        var keys = opened();

        assertThat(settings.masterKey()).exists();
        assertThat(keys.unwrap(keys.wrap(new byte[] {1}, "row"), "row")).containsExactly(1);
    }

    @Test
    void areTheSameAfterARestart() {
        var before = opened();
        var wrapped = before.wrap(new byte[] {1}, "row");

        var after = opened();

        assertThat(after.unwrap(wrapped, "row")).containsExactly(1);
        assertThat(after.digest("a").of("x")).isEqualTo(before.digest("a").of("x"));
    }

    @Test
    void keepNothingInTheDatabaseThatOpensAnything() throws IOException {
        opened();
        var wrapped = kept.find("digest-root").orElseThrow().wrapped();

        assertThat(wrapped).hasSize(12 + 32 + 16);
        assertThat(Files.readString(settings.masterKey())).isNotEmpty();
    }

    @Test
    void makeDigestsOfTwoPurposesThatCannotBeCompared() {
        var keys = opened();

        assertThat(keys.digest("a").of("x")).isNotEqualTo(keys.digest("b").of("x"));
        assertThat(keys.digest("a")).isSameAs(keys.digest("a"));
    }

    @Test
    void areOthersInAnotherHouse(@TempDir Path elsewhere) {
        var other = Keys.closed(Keys.settings(elsewhere), new InMemoryKeptKeys());
        other.open();

        assertThat(other.digest("a").of("x")).isNotEqualTo(opened().digest("a").of("x"));
    }

    @Test
    void stayShutIfTheFileIsGoneThatTheDatabaseWasSealedWith() throws IOException {
        opened();
        Files.delete(settings.masterKey());

        assertThatThrownBy(this::opened)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("sealed with a master key that is not at " + settings.masterKey())
                .hasMessageContaining("SIGILL_MASTER_KEY_FILE");
        assertThat(settings.masterKey()).doesNotExist();
    }

    @Test
    void stayShutIfTheFileHoldsAnotherKey() throws IOException {
        opened();
        Files.delete(settings.masterKey());
        StoredMasterKey.create(settings.masterKey());

        assertThatThrownBy(this::opened)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is not the one that this database was sealed with")
                .hasMessageContaining("SIGILL_MASTER_KEY_FILE");
    }

    @Test
    void stayShutIfAnotherServerMadeThemFirst() {
        opened();
        var late = new InMemoryKeptKeys() {
            private boolean asked;

            @Override
            public Optional<KeptKey> find(String name) {
                var before = !asked; // the other has not committed yet
                asked = true;
                return before ? Optional.empty() : super.find(name);
            }
        };
        late.add(kept.find("digest-root").orElseThrow());

        assertThatThrownBy(() -> Keys.closed(settings, late).open())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("start this one again");
    }

    @Test
    void areForNobodyBeforeTheStartIsOver() {
        var shut = Keys.closed(settings, kept);

        assertThatThrownBy(() -> shut.digest("a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> shut.wrap(new byte[] {1}, "row")).isInstanceOf(IllegalStateException.class);
    }

    private KeysAtRest opened() {
        var keys = Keys.closed(settings, kept);
        keys.open();
        return keys;
    }
}
