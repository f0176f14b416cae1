package eu.sigill.link.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.kit.Forge;
import eu.sigill.link.kit.LinkMaker;
import eu.sigill.link.kit.Vector;
import eu.sigill.link.kit.json.Json;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InspectCommandTest {
    private static final String CSV = "email,name,ref\na@b,N,1\n";

    @TempDir
    Path folder;

    private final Shell shell = Shell.withKeys();

    static List<Vector> vectors() {
        return Vector.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void inspectsEachVector(Vector vector) throws Exception {
        shell.environment.put("SIGILL_ENCRYPT_KEY", vector.keys().encryptKeyBase64());
        shell.environment.put("SIGILL_AUTH_KEY", vector.keys().authKeyBase64());
        var exitCode = shell.run("inspect", "--domain", vector.target().domain(), "--json", vector.link());

        var told = Json.object(shell.out);
        if (vector.isAccepted()) {
            assertThat(exitCode).isZero();
            assertThat(told.text("outcome")).isEqualTo("OPENED");
            assertThat(told.text("kid")).isEqualTo(vector.keys().kid());
            assertThat(((Json.Fields) told.value("fields")).text("email"))
                    .isEqualTo(vector.order().email());
            assertThat(((Json.Fields) told.value("fields")).text("name"))
                    .isEqualTo(vector.order().name());
        } else {
            assertThat(exitCode).isEqualTo(3);
            assertThat(told.text("outcome")).isEqualTo("REFUSED");
            assertThat(told.text("layer")).isEqualTo(vector.layer().name());
        }
    }

    @Test
    void inspectsALinkOrAPayloadFromStandardInput() {
        var link =
                new LinkMaker(Forge.SHOP, Forge.KEYS).compatible(Forge.order()).link();

        assertThat(shell.runOn(link + "\n", "inspect")).isZero();
        assertThat(shell.out).isEqualTo("""
                        opened
                        format: compatible
                        kid: %s
                        email: maria@lezer.example
                        name: Maria Jansen
                        ref: ORD-501
                        skus: BOOK-1
                        tags: web
                        """.formatted(Forge.KEYS.kid()));
        assertThat(shell.run("inspect", link.substring(link.indexOf("p=") + 2))).isZero();
    }

    @Test
    void explainsARefusal() {
        assertThat(shell.run("inspect", "https://reviews.example/evaluate-bgl/shop.example?q=1"))
                .isEqualTo(3);

        assertThat(shell.out).isEqualTo("""
                        refused
                        layer: URL
                        reason: the address is not that of a review form, or it has no parameter p
                        note: there is no parameter p
                        """);
    }

    @Test
    void letsNoLinkSteerTheTerminal() {
        var payload = Forge.payload("{\"email\":\"a@b\",\"name\":\"\\u001b[2J\\u009bx\",\"ref\":\"1\"}"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        shell.run("inspect", payload);

        assertThat(shell.out).contains("name: ?[2J?x\n");
    }

    @Test
    void opensWithSeveralKeyFiles() throws Exception {
        var files = List.of(folder.resolve("a.json"), folder.resolve("b.json"));
        for (var file : files) {
            new Shell().run("keys", file.toString(), "--domain", "shop.example", "--base", "https://reviews.example");
        }
        var maker = new Shell();
        maker.runOn(CSV, "make", "--keys", files.get(1).toString());
        var link = maker.out.substring(maker.out.indexOf("https://")).strip();

        assertThat(new Shell().run("inspect", "--keys", files.get(0).toString(), link))
                .isEqualTo(3);
        assertThat(new Shell()
                        .run(
                                "inspect",
                                "--keys",
                                files.get(0).toString(),
                                "--keys",
                                files.get(1).toString(),
                                link))
                .isZero();
    }
}
