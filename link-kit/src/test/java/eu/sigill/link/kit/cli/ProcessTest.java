package eu.sigill.link.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, with its real streams and exit codes. */
class ProcessTest {

    @TempDir
    Path folder;

    @Test
    void writesLinksToStandardOutputAndAllElseToStandardError() throws Exception {
        var ran = run("email,name,ref,x\na@b,N\u00f6,1,\nc@d,,2,\n", "make");

        assertThat(ran.exitCode).isEqualTo(2);
        assertThat(ran.out)
                .startsWith("email,name,ref,x,link\na@b,N\u00f6,1,,https://")
                .hasLineCount(2);
        assertThat(ran.err.lines())
                .containsExactly(
                        "note: columns that do not go into links: x",
                        "row 3: name is empty",
                        "1 links made, 1 rows without a link");
    }

    @Test
    void tellsByItsExitCodeHowItEnded() throws Exception {
        assertThat(run("", "version").exitCode).isZero();
        assertThat(run("", "nonsense").exitCode).isEqualTo(1);
        assertThat(run("", "inspect", "AAAA").exitCode).isEqualTo(3);
    }

    @Test
    void endsQuietlyWhenItsReaderGoesAway() throws Exception {
        var csv = folder.resolve("many.csv");
        Files.writeString(csv, "email,name,ref\n" + "a@b,N,1\n".repeat(50_000));
        var process = start("make", csv.toString());
        process.getInputStream().read();
        process.getInputStream().close();

        assertThat(process.waitFor()).isEqualTo(141);
        assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    }

    @Test
    void staysSmallWhateverItReads() throws Exception {
        var csv = folder.resolve("wide.csv");
        try (var out = Files.newBufferedWriter(csv)) {
            out.write("email,name,ref,note\n");
            for (int i = 0; i < 100; i++) { // 100 MB in rows of up to 2 MB, every other one an open quote
                out.write("a@b,N," + i + (i % 2 == 0 ? ",\"" : ",") + "x".repeat(1_000_000 + i * 10_000) + "\n");
                out.write("a@b,N,fine,\n");
            }
        }
        var process = start(List.of("-Xmx24m"), "make", csv.toString());
        var links = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(links).hasLineCount(101);
    }

    @Test
    void staysSmallHoweverMuchItWrites() throws Exception {
        var csv = folder.resolve("many.csv");
        Files.writeString(csv, "email,name,ref\n" + "a@b,N,1\n".repeat(200_000));
        var process = start(List.of("-Xmx24m"), "make", csv.toString());
        long written = process.getInputStream().transferTo(OutputStream.nullOutputStream());

        assertThat(process.waitFor()).isZero();
        assertThat(written).isGreaterThan(30_000_000);
    }

    private Ran run(String in, String... words) throws IOException, InterruptedException {
        var process = start(words);
        try (var to = process.getOutputStream()) {
            to.write(in.getBytes(StandardCharsets.UTF_8));
        }
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out, err);
    }

    private static Process start(String... words) throws IOException {
        return start(List.of(), words);
    }

    private static Process start(List<String> flags, String... words) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", Path.of("target", "classes").toString(), CommandLine.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(Shell.withKeys().environment);
        return builder.start();
    }

    private record Ran(int exitCode, String out, String err) {}
}
