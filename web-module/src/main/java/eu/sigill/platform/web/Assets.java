package eu.sigill.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * Style sheets, scripts and pictures, each under an address that holds its own digest: a browser may keep it for ever, and
 * gets a new one the moment the file changes.
 */
@Named("assetsPart")
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/WEB-INF/assets/";
    private static final int DIGEST = 12;

    @Inject
    ServletContext context;

    private final Map<String, Asset> byName = new HashMap<>();

    @PostConstruct
    void read() {
        for (var path : context.getResourcePaths(FOLDER)) {
            var name = path.substring(FOLDER.length());
            byName.put(name, asset(name, path));
        }
    }

    /** The address of the file of this name. */
    public String url(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("no asset is named " + name))
                .url();
    }

    /** What stands in the file of this name, for whoever hands it out in another way. */
    public String text(String name) {
        return new String(
                find(name)
                        .orElseThrow(() -> new IllegalArgumentException("no asset is named " + name))
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private Asset asset(String name, String path) {
        try (var in = context.getResourceAsStream(path)) {
            var bytes = in.readAllBytes();
            var url = context.getContextPath() + "/assets/" + digest(bytes) + "/" + name;
            return new Asset(url, context.getMimeType(name), bytes, zipped(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    /** One file. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and written out only
    record Asset(String url, String mediaType, byte[] bytes, byte[] zipped) {}
}
