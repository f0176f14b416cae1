package eu.sigill.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Api;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Image;
import eu.sigill.house.TestShop;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The first days of a house on one data folder; each test goes on where the one before it ended. */
@Tag("once")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunCommandLifeIT {

    private static final Checkout CHECKOUT = Checkout.in(Image.folder("run-life"));
    private static final Path DATA = CHECKOUT.folder().resolve("data");
    private static final Path KEY = DATA.resolve("keys").resolve("master.credentials");
    private static final Pattern PASSWORD = Pattern.compile("with the password  (\\S{16,})");

    @Test
    @Order(1)
    void theFirstStartSaysWhereToGoAndTheFirstPassword() throws IOException {
        try (var run = RunCommand.typed(CHECKOUT, DATA, Map.of()).ready()) {
            var said = String.join("\n", run.said());
            assertThat(CHECKOUT.builds()).isEqualTo(1);
            assertThat(run.complaints()).isEmpty();
            assertThat(said).contains("Sigill is ready: " + run.url(), run.url() + "/console", DATA.toString());
            assertThat(said).containsOnlyOnce("with the password").containsPattern(PASSWORD);
            assertThat(DATA.resolve("first-password")).doesNotExist();
            assertThat(logged(said)).isFalse();
            call(run, "POST", "/shops")
                    .body("application/json", Api.json(TestShop.body("kept.example")))
                    .send()
                    .is(201);

            assertThat(run.terminated()).isZero();

            Assertions.assertThatThrownBy(
                            () -> new Socket("localhost", run.ports().http()).close())
                    .isInstanceOf(ConnectException.class);
        }
    }

    /** Whether the password that was shown stands in a log too. */
    private static boolean logged(String said) throws IOException {
        var shown = PASSWORD.matcher(said);
        assertThat(shown.find()).isTrue();
        return Files.readString(DATA.resolve("log/console.log")).contains(shown.group(1));
    }

    @Test
    @Order(2)
    void theSecondStartBuildsNothingAndKeepsWhatWasThere() {
        try (var run = RunCommand.typed(CHECKOUT, DATA, Map.of()).ready()) {
            assertThat(CHECKOUT.builds()).isEqualTo(1);
            assertThat(PASSWORD.matcher(String.join("\n", run.said())).find()).isFalse();
            assertThat(call(run, "GET", "/shops").send().is(200).body()).contains("kept.example");

            try (var other = RunCommand.typed(CHECKOUT, DATA, Map.of())) {
                other.refuses("another Sigill runs on this data folder");
            }

            assertThat(run.terminated()).isZero();
        }
    }

    @Test
    @Order(3)
    void withoutItsMasterKeyItDoesNotStart() throws IOException {
        Files.move(KEY, KEY.resolveSibling("away"));

        try (var run = RunCommand.typed(CHECKOUT, DATA, Map.of())) {
            run.refuses("sealed with a master key that is not at " + KEY);
        }

        assertThat(KEY).doesNotExist();
    }

    @Test
    @Order(4)
    void withAnotherMasterKeyItDoesNotStart() throws IOException {
        Files.copy(
                House.data().resolve("keys").resolve("master.credentials"), KEY, StandardCopyOption.REPLACE_EXISTING);

        try (var run = RunCommand.typed(CHECKOUT, DATA, Map.of())) {
            run.refuses("is not the one that this database was sealed with");
        }
    }

    @Test
    @Order(5)
    void withItsOwnKeyItStartsAgainAndBuildsWhatWasChanged() throws IOException {
        Files.move(KEY.resolveSibling("away"), KEY, StandardCopyOption.REPLACE_EXISTING);
        CHECKOUT.change();

        try (var run = RunCommand.typed(CHECKOUT, DATA, Map.of()).ready()) {
            assertThat(CHECKOUT.builds()).isEqualTo(2);
            assertThat(call(run, "GET", "/shops").send().is(200).body()).contains("kept.example");
        }
    }

    @Test
    @Order(6)
    void whatOnlyTheServerCanJudgeEndsIt() {
        var fresh = DATA.resolveSibling("data-of-nobody");

        try (var run = RunCommand.typed(CHECKOUT, fresh, Map.of("SIGILL_ADMIN_PASSWORD", "short"))) {
            run.refuses("SIGILL_ADMIN_PASSWORD");
        }
        try (var run = RunCommand.typed(CHECKOUT, fresh, Map.of("SIGILL_SMTP_URL", "mail.example"))) {
            run.refuses("SIGILL_SMTP_URL"); // and of the server before nothing is left
        }
    }

    private static Call call(RunCommand run, String method, String path) {
        return Call.elsewhere(method, URI.create(run.url() + "/api/v1" + path))
                .header("Authorization", "Bearer " + RunCommand.TOKEN);
    }
}
