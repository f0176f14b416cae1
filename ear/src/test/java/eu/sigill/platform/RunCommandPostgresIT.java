package eu.sigill.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Api;
import eu.sigill.house.Call;
import eu.sigill.house.Image;
import eu.sigill.house.TestShop;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A house whose tables are in a PostgreSQL that somebody runs, and how it ends when nobody ends it. */
@Tag("once")
class RunCommandPostgresIT {

    private static final String USER = "postgres";

    private final Checkout checkout = Checkout.in(Image.folder("run-postgres"));

    @Test
    void keepsEverythingInPostgresqlAndSaysThatTheServerEndedByItself() throws IOException, SQLException {
        try (var database = EmbeddedPostgres.builder()
                        .setDataDirectory(checkout.folder().resolve("tables"))
                        .start();
                var run = RunCommand.typed(checkout, checkout.folder().resolve("data"), at(database))
                        .ready()) {
            Call.elsewhere("POST", URI.create(run.url() + "/api/v1/shops"))
                    .header("Authorization", "Bearer " + RunCommand.TOKEN)
                    .body("application/json", Api.json(TestShop.body("kept.example")))
                    .send()
                    .is(201);

            assertThat(run.complaints()).isEmpty();
            assertThat(shops(database)).isOne();
            assertThat(checkout.folder().resolve("data/db")).doesNotExist();

            assertThat(run.serverKilled()).isNotZero();
            assertThat(run.complaints()).singleElement().asString().contains("ended by itself");
        }
    }

    private static Map<String, String> at(EmbeddedPostgres database) {
        return Map.of(
                "SIGILL_DB_URL",
                database.getJdbcUrl(USER, USER).replaceFirst("\\?.*", ""),
                "SIGILL_DB_USER",
                USER,
                "SIGILL_DB_PASSWORD",
                USER);
    }

    private static int shops(EmbeddedPostgres database) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery("select count(*) from merchant_shop where domain = 'kept.example'")) {
            found.next();
            return found.getInt(1);
        }
    }
}
