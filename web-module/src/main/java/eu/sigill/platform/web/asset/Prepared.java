package eu.sigill.platform.web.asset;

import eu.sigill.platform.service.digest.PlainDigest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Something that is sent again and again, made ready once: plain, zipped, and with a tag that tells whether it changed. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and written out only
public record Prepared(String mediaType, byte[] plain, byte[] zipped, String digest) {

    private static final int DIGEST = 16;

    public static Prepared of(String mediaType, String text) {
        return of(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    static Prepared of(String mediaType, byte[] bytes) {
        var digest = HexFormat.of().formatHex(PlainDigest.sha256(bytes)).substring(0, DIGEST);
        return new Prepared(mediaType, bytes, zip(bytes), digest);
    }

    public String text() {
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** Sends it, or only that it is what the browser has already. */
    public void send(HttpServletRequest request, HttpServletResponse response, String caching) throws IOException {
        var tag = "W/\"" + digest + '"'; // weak, for it is the same zipped or not
        response.setHeader("Cache-Control", caching);
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        var known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(mediaType);
        var encodings = request.getHeader("Accept-Encoding");
        if (encodings != null && encodings.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            write(zipped, response);
        } else {
            write(plain, response);
        }
    }

    private static void write(byte[] bytes, HttpServletResponse response) throws IOException {
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static byte[] zip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
