package eu.sigill.platform.web.asset;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Style sheets, scripts and pictures, each under an address that holds its own digest: a browser may keep it for ever, and
 * gets a new one the moment the file changes.
 */
@Named("assetsPart")
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/WEB-INF/assets/";

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
        return named(name).url();
    }

    /** What stands in the file of this name, for whoever hands it out in another way. */
    public String text(String name) {
        return named(name).content().text();
    }

    private Asset named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no asset is named " + name));
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private Asset asset(String name, String path) {
        try (var in = context.getResourceAsStream(path)) {
            var content = Prepared.of(context.getMimeType(name), in.readAllBytes());
            return new Asset(context.getContextPath() + "/assets/" + content.digest() + "/" + name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file. */
    record Asset(String url, Prepared content) {}
}
