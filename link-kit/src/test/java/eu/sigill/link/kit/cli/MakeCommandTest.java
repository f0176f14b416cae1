package eu.sigill.link.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.kit.Forge;
import eu.sigill.link.kit.Opened;
import eu.sigill.link.kit.Order;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeCommandTest {
    private static final String CSV = "email,name,ref\na@b,N,1\n";

    @TempDir
    Path folder;

    private final Shell shell = Shell.withKeys();

    @Test
    void makesOneLinkFromOptions() {
        assertThat(shell.run(
                        "make",
                        "--email",
                        "a@b",
                        "--name=Maria = J",
                        "--ref",
                        "1",
                        "--sku",
                        "A",
                        "--sku",
                        "B",
                        "--tag",
                        "t"))
                .isZero();

        assertThat(Forge.opener().openLink(shell.out))
                .isInstanceOfSatisfying(
                        Opened.class,
                        opened -> assertThat(opened.order())
                                .isEqualTo(new Order("a@b", "Maria = J", "1", List.of("A", "B"), List.of("t"))));
        assertThat(shell.err).isEmpty();
    }

    @Test
    void makesOwnLinksThatExpire() {
        assertThat(shell.run(
                        "make",
                        "--market",
                        "NL",
                        "--format",
                        "own",
                        "--expires",
                        "2h",
                        "--email",
                        "a@b",
                        "--name",
                        "N",
                        "--ref",
                        "1"))
                .isZero();

        assertThat(Forge.opener().openLink(shell.out))
                .isInstanceOfSatisfying(
                        Opened.class,
                        opened -> assertThat(opened.oneTime().orElseThrow().expiresAt())
                                .isEqualTo(Forge.NOW.plusSeconds(7_200)));
    }

    @Test
    void makesALinkForEachRow() throws Exception {
        assertThat(shell.runOn(CSV, "make")).isZero();
        assertThat(shell.out).startsWith("email,name,ref,link\na@b,N,1,https://");
        assertThat(shell.err).isEqualTo("1 links made, 0 rows without a link\n");

        var file = folder.resolve("orders.csv");
        Files.writeString(file, CSV);
        assertThat(shell.run("make", file.toString())).isZero();
        assertThat(shell.out).startsWith("email,name,ref,link\na@b,N,1,https://");
    }

    @Test
    void saysWhichRowsAreBadAndGoesOn() {
        assertThat(shell.runOn(CSV + "c@d,,2\n", "make")).isEqualTo(2);

        assertThat(shell.out.lines()).hasSize(2);
        assertThat(shell.err).isEqualTo("row 3: name is empty\n1 links made, 1 rows without a link\n");
        assertThat(shell.runOn(CSV + "c@d,,2\n", "make", "--problem-column")).isEqualTo(2);
        assertThat(shell.out).endsWith("c@d,,2,,\"name is empty\"\n");
    }

    @Test
    void writesNothingForAWrongHeader() {
        assertThat(shell.runOn("email,name\na@b,N\n", "make")).isEqualTo(1);

        assertThat(shell.out).isEmpty();
        assertThat(shell.err).isEqualTo("error: the header has no column ref\n");
    }

    @Test
    void takesNdjsonAndItsUnknownFieldsOnlyWhenToldTo() {
        var line = "{\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\",\"x\":1}\n";

        assertThat(shell.runOn(line, "make")).isEqualTo(2);
        assertThat(shell.runOn(line, "make", "--ignore-unknown", "--fragment")).isZero();
        assertThat(shell.out).contains("\"link\":\"https://reviews.example/evaluate-bgl/shop.example#p=");
    }

    @Test
    void countsRowsOnlyForSomebodyWhoWatches() {
        var rows = "email,name,ref\n" + "a@b,N,1\n".repeat(40_000);

        shell.runOn(rows, "make");
        assertThat(shell.err).isEqualTo("40,000 links made, 0 rows without a link\n");
        shell.watched = true;
        shell.runOn(rows, "make");
        assertThat(shell.err).isEqualTo("\r20,000 rows\r40,000 rows\n40,000 links made, 0 rows without a link\n");
    }

    @Test
    void warnsOfLongLinks() {
        var skus = "SKU-0001|".repeat(250);

        shell.runOn("email,name,ref,skus\na@b,N,1," + skus + "\n", "make");

        assertThat(shell.err)
                .contains("warning: 1 links are longer than 2,000 characters; some mail programs cut them");
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertThat(shell.runTo(gone, CSV, "make")).isEqualTo(141);
        assertThat(shell.err).isEmpty();
    }

    @Test
    void saysWhenTheDiskIsFull() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThat(shell.runTo(full, CSV, "make")).isEqualTo(1);
        assertThat(shell.err).isEqualTo("error: reading or writing failed: No space left on device\n");
    }
}
