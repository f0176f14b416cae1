package eu.sigill.platform;

import eu.sigill.house.Image;
import eu.sigill.house.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot work is said in one line, before anything is started. */
@Tag("once")
class RunCommandIT {

    private static final Checkout CHECKOUT = Checkout.in(Image.folder("run-refusals"));
    private static final Path DATA = CHECKOUT.folder().resolve("data");

    @Test
    void saysWhichPortIsInUse() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            var free = Ports.free();

            refused(new Ports(port, free.management()), Map.of(), "port " + port + " is in use");
            refused(new Ports(free.http(), port), Map.of(), "SIGILL_MANAGEMENT_PORT");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SIGILL_HTTP_PORT, http, SIGILL_HTTP_PORT",
        "SIGILL_MANAGEMENT_PORT, 65536, SIGILL_MANAGEMENT_PORT",
        "SIGILL_MANAGEMENT_PORT, 99999999999999999999, SIGILL_MANAGEMENT_PORT",
        "SIGILL_DB_URL, mysql://127.0.0.1/sigill, not a PostgreSQL address",
        "SIGILL_DB_URL, jdbc:h2:mem:sigill, not a PostgreSQL address",
        "SIGILL_DB_URL, jdbc:postgresql://127.0.0.1:port/sigill, SIGILL_DB_URL",
        "SIGILL_DEMO, perhaps, SIGILL_DEMO",
        "SIGILL_LOG_DAYS, 91, SIGILL_LOG_DAYS",
        "SIGILL_LOG_DAYS, 0, SIGILL_LOG_DAYS",
        "SIGILL_LOG_DAYS, a month, SIGILL_LOG_DAYS",
        "SIGILL_PROXY, nginx, SIGILL_PROXY",
        "SIGILL_LOG_NETWORKS, 24, SIGILL_LOG_NETWORKS",
        "SIGILL_PUBLIC_URL, nowhere, SIGILL_PUBLIC_URL",
        "SIGILL_DATA, /proc/sigill, SIGILL_DATA"
    })
    void namesTheSettingThatMakesNoSense(String setting, String value, String named) {
        refused(Ports.free(), Map.of(setting, value), named);
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        var closed = Ports.free().http();

        refused(
                Ports.free(),
                Map.of("SIGILL_DB_URL", "jdbc:postgresql://127.0.0.1:" + closed + "/sigill"),
                "the database at SIGILL_DB_URL cannot be reached");
    }

    @Test
    void saysThatBothPortsAreTheSame() {
        var port = Ports.free().http();

        refused(new Ports(port, port), Map.of(), "are the same");
    }

    @Test
    void doesNotTryADataFolderThatIsAFile() throws IOException {
        var file = Files.writeString(CHECKOUT.folder().resolve("a-file"), "");

        refused(Ports.free(), Map.of("SIGILL_DATA", file.toString()), "SIGILL_DATA");
    }

    @ParameterizedTest
    @CsvSource({"exit 1, found none", "echo v18.20.4, this is version 18"})
    void buildsNothingWithoutANodeThatCan(String node, String why) throws IOException {
        var folder = Files.createTempDirectory(CHECKOUT.folder(), "old-node");
        var program = Files.writeString(folder.resolve("node"), "#!/bin/sh\n" + node + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        CHECKOUT.change();

        refused(Ports.free(), Map.of("PATH", folder + ":" + System.getenv("PATH")), why);
    }

    private static void refused(Ports ports, Map<String, String> settings, String why) {
        try (var run = RunCommand.typed(CHECKOUT, DATA, ports, settings)) {
            run.refuses(why);
        }
    }
}
