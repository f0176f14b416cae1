package eu.sigill.link.kit.bulk;

import static eu.sigill.link.kit.Forge.KEYS;
import static eu.sigill.link.kit.Forge.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.kit.Forge;
import eu.sigill.link.kit.Order;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    private final CsvRuns csv = new CsvRuns();

    @Test
    void getsALinkBehindItsColumns() throws Exception {
        var lines = CsvRuns.lines(csv.make("email,name,ref,skus,tags\na@b,Maria,1,A|B,web|nl\nc@d,Ewa,2,,\n"));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("email,name,ref,skus,tags,link");
        assertThat(lines.get(1))
                .startsWith("a@b,Maria,1,A|B,web|nl,https://reviews.example/evaluate-bgl/shop.example?p=");
        assertThat(CsvRuns.order(lines.get(1)))
                .isEqualTo(new Order("a@b", "Maria", "1", List.of("A", "B"), List.of("web", "nl")));
        assertThat(CsvRuns.order(lines.get(2))).isEqualTo(Order.of("c@d", "Ewa", "2"));
        assertThat(csv.problems).isEmpty();
        assertThat(csv.notices).isEmpty();
    }

    @Test
    void keepsWhatItCameWith() throws Exception {
        var out = csv.make("\ufeffname,email,ref,x\r\n\"Mar\"\"ia\",a@b,1,\"two\r\nlines\"\r\n");

        assertThat(out).startsWith("\ufeffname,email,ref,x,link\r\n\"Mar\"\"ia\",a@b,1,\"two\r\nlines\",https://");
        assertThat(out).endsWith("\r\n");
        assertThat(CsvRuns.order(out).name()).isEqualTo("Mar\"ia");
    }

    @Test
    void mayLackTheLastLineEnd() throws Exception {
        assertThat(CsvRuns.order(csv.make("email,name,ref\na@b,N,1"))).isEqualTo(Order.of("a@b", "N", "1"));
        assertThat(csv.make("email,name,ref")).isEqualTo("email,name,ref,link\n");
    }

    @Test
    void mayEndItsLinesAsAnOldMac() throws Exception {
        assertThat(CsvRuns.order(csv.make("email,name,ref\ra@b,N,1\rc@d,M,2\r")))
                .isEqualTo(Order.of("c@d", "M", "2"));
    }

    @Test
    void isReadBeyondAscii() throws Exception {
        var out = csv.make("email,name,ref,skus\nä@ö,Søren 🎈 \"\"高橋,Ä,\"é|\"\"ß\"\"\"\n");

        assertThat(CsvRuns.order(out))
                .isEqualTo(new Order("ä@ö", "Søren 🎈 \"\"高橋", "Ä", List.of("é", "\"ß\""), List.of()));
    }

    @Test
    void losesSpacesAroundItsFieldsAndEmptyEntries() throws Exception {
        assertThat(CsvRuns.order(csv.make("email,name,ref,skus,tags\n a@b , Maria J ,  1, A B || C |,| t |\n")))
                .isEqualTo(new Order("a@b", "Maria J", "1", List.of("A B", "C"), List.of("t")));
    }

    @Test
    void passesOverEmptyLinesButCountsThem() throws Exception {
        var out = csv.make("\n\nemail,name,ref\n\na@b,N,1\n   \nc@d,,2\n");

        assertThat(out.lines()).hasSize(2);
        assertThat(csv.problems).containsExactly("row 7: name is empty");
    }

    @Test
    void takesColumnsThatAreLeftOutAtTheEndForEmpty() throws Exception {
        var out = csv.make("email,name,ref,skus,tags\na@b,N,1\n");

        assertThat(CsvRuns.lines(out).get(1)).startsWith("a@b,N,1,,,https://");
    }

    @Test
    void makesOwnLinksAndLinksInTheFragment() throws Exception {
        var own = new Making.Own(eu.sigill.link.kit.Purpose.REVIEW, java.time.Duration.ofDays(1), () -> Forge.NOW);

        assertThat(CsvRuns.order(csv.run("email,name,ref\na@b,N,1\n", new BulkSettings(own, Problems.ASIDE, false))))
                .isEqualTo(Order.of("a@b", "N", "1"));
        assertThat(csv.run(
                        "email,name,ref\na@b,N,1\n",
                        new BulkSettings(new Making.Compatible(true), Problems.ASIDE, false)))
                .contains("#p=");
    }

    @Test
    void countsWhatItDid() throws Exception {
        var skus = "SKU-0001|".repeat(250);
        var in = CsvRuns.bytes("email,name,ref,skus\na@b,N,1,\na@b,N,,\na@b,N,3," + skus + "\n");

        var report =
                new BulkMaker(SHOP, KEYS, CsvRuns.ASIDE).make(in, new ByteArrayOutputStream(), new BulkObserver() {});

        assertThat(report).isEqualTo(new BulkReport(3, 2, 1, 1));
    }

    @Test
    void isReadAsItComes() throws Exception { // one byte at a time, as from a slow network
        var text =
                "\ufeffemail,name,ref,x\r\n\"a@b\",\"S\u00f8\"\"ren\",1,\"two\r\nlines\"\r\nc@d,\"M,2\r\ne@f,O,3,\r\n";
        var slow = new InputStream() {
            private final InputStream all = CsvRuns.bytes(text);

            @Override
            public int read() throws IOException {
                return all.read();
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                return all.read(into, from, Math.min(count, 1));
            }
        };
        var out = new ByteArrayOutputStream();
        var report = new BulkMaker(SHOP, KEYS, CsvRuns.ASIDE).make(slow, out, new BulkObserver() {});

        assertThat(report).isEqualTo(new BulkReport(3, 2, 1, 0));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"two\r\nlines\",https");
    }

    @Test
    void tellsOfProgressEveryThousandRows() throws Exception {
        var seen = new ArrayList<Long>();
        var observer = new BulkObserver() {
            @Override
            public void progress(long rows) {
                seen.add(rows);
            }
        };
        new BulkMaker(SHOP, KEYS, CsvRuns.ASIDE)
                .make(
                        CsvRuns.bytes("email,name,ref\n" + "a@b,N,1\n".repeat(2_500)),
                        new ByteArrayOutputStream(),
                        observer);

        assertThat(seen).containsExactly(1_000L, 2_000L);
    }
}
