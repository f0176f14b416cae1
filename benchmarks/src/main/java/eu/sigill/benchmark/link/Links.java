package eu.sigill.benchmark.link;

import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.LinkMaker;
import eu.sigill.link.kit.LinkOpener;
import eu.sigill.link.kit.LinkTarget;
import eu.sigill.link.kit.MadeLink;
import eu.sigill.link.kit.Opening;
import eu.sigill.link.kit.Order;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Making and opening a link, beside {@link PlainJca} on the same bytes.
 *
 * <p>Each takes a hundred links in turn: one link over and over again would teach the processor where its escapes are.
 * Ten seconds pass before anything is measured: on a busy machine opening takes six until all of it is compiled, the loop two.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 3, time = 1)
public class Links {

    private static final int COUNT = 100;

    private LinkMaker maker;
    private LinkOpener opener;
    private PlainJca jca;
    private final Order[] orders = orders();
    private final String[] escaped = new String[COUNT];
    private final String[] payloads = new String[COUNT];
    private final byte[][] closed = new byte[COUNT][];
    private final byte[][] texts = new byte[COUNT][];
    private int at;

    /** Keys, links, and what is in them for the bare primitives to work on. */
    @Setup
    public void prepare() throws GeneralSecurityException {
        var keys = LinkKeys.generate();
        var target = new LinkTarget(URI.create("https://trust.example"), "books.example", "PL");
        maker = new LinkMaker(target, keys);
        opener = new LinkOpener(target, List.of(keys), Clock.systemUTC());
        jca = new PlainJca(keys);
        for (var i = 0; i < COUNT; i++) {
            var link = maker.compatible(orders[i]).link();
            escaped[i] = link.substring(link.indexOf("?p=") + 3);
            payloads[i] = URLDecoder.decode(escaped[i], StandardCharsets.US_ASCII);
            closed[i] = PlainJca.bytes(payloads[i]);
            texts[i] = jca.openBare(closed[i]);
        }
    }

    private static Order[] orders() {
        return IntStream.range(0, COUNT)
                .mapToObj(i -> new Order(
                        "katarzyna.wisniewska@mail.example",
                        "Katarzyna Wiśniewska",
                        "2026-11-21/%07d".formatted(4711 + i),
                        List.of("BOOK-978-83-1", "BOOK-978-83-2"),
                        List.of("web", "pl")))
                .toArray(Order[]::new);
    }

    /** How many bytes of JSON there are in a link. */
    static int textLength() throws GeneralSecurityException {
        var links = new Links();
        links.prepare();
        return links.texts[0].length;
    }

    @Benchmark
    public MadeLink make() {
        return maker.compatible(orders[next()]);
    }

    @Benchmark
    public byte[] makeBare() throws GeneralSecurityException {
        return jca.makeBare(texts[next()]);
    }

    @Benchmark
    public Opening open() {
        return opener.open(payloads[next()]);
    }

    @Benchmark
    public byte[] openBare() throws GeneralSecurityException {
        return jca.openBare(closed[next()]);
    }

    @Benchmark
    public byte[] openLoop() throws GeneralSecurityException {
        return jca.open(payloads[next()]);
    }

    @Benchmark
    public Opening openEscaped() {
        return opener.open(escaped[next()]);
    }

    @Benchmark
    public byte[] openEscapedLoop() throws GeneralSecurityException {
        return jca.openEscaped(escaped[next()]);
    }

    private int next() {
        at = at + 1 < COUNT ? at + 1 : 0;
        return at;
    }
}
