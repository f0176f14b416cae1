package eu.sigill.badge.web.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Something that is sent again and again, made ready once: plain, zipped, and with a tag that tells whether it changed. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and written out only
record Rendered(String mediaType, byte[] plain, byte[] zipped, String digest, String tag) {

    private static final int DIGEST = 16;

    static Rendered of(String mediaType, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var digest = digest(bytes);
        return new Rendered(mediaType, bytes, zip(bytes), digest, "W/\"" + digest + '"');
    }

    /** Sends it, or only that it is what the browser has already. */
    void send(HttpServletRequest request, HttpServletResponse response, String caching) throws IOException {
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

    private static String digest(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
