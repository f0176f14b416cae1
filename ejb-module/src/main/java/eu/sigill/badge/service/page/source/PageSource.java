package eu.sigill.badge.service.page.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.sigill.badge.service.PageTooLarge;
import eu.sigill.badge.service.PageTooTangled;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/** A page as a shop's server sends it; not understood before it is read. */
public final class PageSource {

    /** A page goes through memory, and the block is some hundred characters of it. */
    public static final int LARGEST_BYTES = 1 << 20;

    private final byte[] html;
    private final Optional<Charset> charset;

    private PageSource(byte[] html, Optional<Charset> charset) {
        if (html.length > LARGEST_BYTES) {
            throw new PageTooLarge();
        }
        this.html = html;
        this.charset = charset;
    }

    /**
     * A page that somebody copied.
     *
     * @throws PageTooLarge if it has more than {@link #LARGEST_BYTES} in UTF-8
     */
    public static PageSource of(String html) {
        return new PageSource(html.getBytes(UTF_8), Optional.of(UTF_8));
    }

    /**
     * A page in this character set; without one, in the set that it names itself, else in UTF-8.
     *
     * @throws PageTooLarge if it has more than {@link #LARGEST_BYTES}
     */
    public static PageSource of(InputStream html, Optional<Charset> charset) throws IOException {
        return new PageSource(html.readNBytes(LARGEST_BYTES + 1), charset);
    }

    /**
     * The page as a browser understands it.
     *
     * @throws PageTooTangled if that takes too long
     */
    public Document document() {
        try (var in = new ImpatientStream(html)) {
            return Jsoup.parse(in, charset.map(Charset::name).orElse(null), "", parser());
        } catch (IOException | UncheckedIOException late) {
            throw new PageTooTangled();
        }
    }

    /** Browsers that run scripts, as the badge needs them to, take what stands in a noscript for text. */
    private static Parser parser() {
        var tags = TagSet.Html();
        tags.valueOf("noscript", Parser.NamespaceHtml).set(Tag.Data);
        return Parser.htmlParser().tagSet(tags);
    }

    @Override
    public String toString() {
        return "PageSource[]";
    }
}
