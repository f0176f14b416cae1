package eu.sigill.link;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Api;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.People;
import eu.sigill.house.TestShop;
import eu.sigill.platform.model.Scope;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Links for a whole file of orders. */
class LinkFileIT {

    private static final String HEADER = "email,name,ref,skus,tags\n";

    private final TestShop shop = House.newShop();

    @Test
    void makesALinkForEachRow() {
        var answer = sent(HEADER
                + "maria@lezer.example,Maria Jansen,ORD-1,BOOK-1|BOOK-2,web\n"
                + "ewa@lezer.example,\"Dąbrowska, Ewa\",ORD-2,,\n");

        assertThat(answer.is(200).header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var rows = rows(answer);
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).isEqualTo("email,name,ref,skus,tags,link,problem");
        assertThat(rows.get(2)).contains("\"Dąbrowska, Ewa\",ORD-2");
        rows.stream().skip(1).forEach(row -> Call.get(pathIn(row)).send().is(200));
    }

    @Test
    void saysWhyARowHasNoneAndGoesOn() {
        var rows = rows(sent(HEADER
                        + "no-address,Maria Jansen,ORD-1,,\n"
                        + "maria@lezer.example,Maria Jansen,ORD-2,,two words\n"
                        + "maria@lezer.example,Maria Jansen,ORD-3,,\n")
                .is(200));

        assertThat(rows.get(1)).contains("email").doesNotContain("/evaluate-bgl/");
        assertThat(rows.get(2)).contains("tags").doesNotContain("/evaluate-bgl/");
        assertThat(rows.get(3)).contains("/evaluate-bgl/");
    }

    @Test
    void refusesFormulasAndRowsWithoutEndAndGoesOn() {
        var rows = rows(sent(HEADER
                        + "maria@lezer.example,=1+1,ORD-1,,\n"
                        + "x".repeat(10_000_000) + "\n"
                        + "maria@lezer.example,Maria Jansen,ORD-3,,\n")
                .is(200));

        assertThat(rows).hasSize(4);
        assertThat(rows.get(1)).contains("name begins like a formula").doesNotContain("/evaluate-bgl/");
        assertThat(rows.get(2)).contains("longer than").hasSizeLessThan(1_000);
        assertThat(rows.get(3)).contains("/evaluate-bgl/");
    }

    @Test
    void takesThousandsOfRowsAtOnce() {
        var file = IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> "maria" + i + "@lezer.example,Maria Jansen,ORD-" + i + ",,\n")
                .collect(Collectors.joining("", HEADER, ""));

        var rows = rows(sent(file).is(200));

        assertThat(rows)
                .hasSize(5_001)
                .filteredOn(row -> row.contains("/evaluate-bgl/"))
                .hasSize(5_000);
    }

    /** Some 24 MB, of which the house holds no more than a part; whoever sends so much reads meanwhile. */
    @Test
    void worksOnALongFileWhileItComesIn() throws IOException {
        var row = "maria.jansen@lezer.example,Maria Jansen,ORD-1,BOOK-1," + "web|".repeat(9) + "nl\n";
        var file = (HEADER + row.repeat(270_000) + row.replace("ORD-1", "ORD-LAST")).getBytes(US_ASCII);
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), House.url().getPort())) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write(("POST /api/v1" + shop.path("/links") + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + House.api().token()
                            + "\r\nContent-Type: text/csv\r\nConnection: close\r\nContent-Length: "
                            + file.length + "\r\n\r\n")
                    .getBytes(US_ASCII));
            var sender = Thread.startVirtualThread(() -> {
                try {
                    out.write(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });

            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))
                    .lines()
                    .toList();

            assertThat(lines.getFirst()).startsWith("HTTP/1.1 200");
            assertThat(lines).hasSizeGreaterThan(270_000).anyMatch(line -> line.contains("ORD-LAST"));
            assertThat(sender.isAlive()).isFalse();
        }
    }

    @Test
    void refusesAFileWithoutTheColumnsItNeeds() {
        var answer = sent("name,ref\nzx81canary,ORD-1\n");

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("zx81canary");
        assertThat(answer.problem().getString("code")).isEqualTo("NO_COLUMN");
    }

    @Test
    void saysItInEnglishWhateverTheCallerReads() {
        var answer = House.api()
                .call("POST", shop.path("/links"))
                .header("Accept", "text/csv")
                .header("Accept-Language", "de")
                .body("text/csv", HEADER + "no-address,Maria Jansen,ORD-1,,\n")
                .send();

        assertThat(rows(answer.is(200)).get(1)).endsWith(",\"email is not an e-mail address\"");
    }

    @Test
    void tellsProgramsWhichColumnsItIgnores() {
        var answer = sent("email,name,ref,sku,größe\nmaria@lezer.example,Maria,ORD-1,BOOK-1,L\n");

        assertThat(answer.is(200).header("Sigill-Warnings"))
                .isEqualTo("COLUMNS_IGNORED;text=%\"columns that do not go into links: sku (skus would), "
                        + "gr%c3%b6%c3%9fe\"");
        assertThat(sent(HEADER).header("Sigill-Warnings")).isEmpty();
    }

    @Test
    void answersNdjsonInKind() {
        var orders = """
                {"email":"maria@lezer.example","name":"Maria","ref":"1"}
                {"email":"no-address","name":"Maria","ref":"2"}
                """;
        var answer = House.api()
                .call("POST", shop.path("/links"))
                .header("Accept", "application/x-ndjson")
                .body("application/x-ndjson", orders)
                .send();

        assertThat(answer.is(200).header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(rows(answer)).hasSize(2);
        assertThat(rows(answer).getFirst()).contains(",\"link\":\"" + House.url());
        assertThat(rows(answer).getLast()).isEqualTo("{\"row\":2,\"problem\":\"email is not an e-mail address\"}");
        assertThat(sent(orders).header("Content-Type")).startsWith("application/x-ndjson");
    }

    @Test
    void asksForTheSameScopeAsASingleLink() {
        var others = EnumSet.complementOf(EnumSet.of(Scope.LINKS_MAKE));

        sent(People.operatorWith(others), HEADER).isProblem(403, "not-allowed");
    }

    private Answer sent(String file) {
        return sent(House.api(), file);
    }

    private Answer sent(Api api, String file) {
        return api.call("POST", shop.path("/links"))
                .header("Accept", "text/csv, application/problem+json")
                .body("text/csv; charset=UTF-8", file)
                .send();
    }

    private static List<String> rows(Answer answer) {
        return answer.body().lines().toList();
    }

    private static String pathIn(String row) {
        var from = row.indexOf(House.url().toString()) + House.url().toString().length();
        return row.substring(from, row.indexOf(',', from));
    }
}
