package eu.sigill.badge.web.delivery;

import eu.sigill.platform.service.setting.Settings;
import eu.sigill.platform.web.asset.Assets;
import eu.sigill.platform.web.asset.Prepared;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parts of the script that are loaded where they are needed, each under an address that holds its digest, and the
 * script itself, which knows its shop and these addresses.
 */
@ApplicationScoped
class BadgeParts {

    static final String MEDIA_TYPE = "text/javascript;charset=UTF-8";

    private static final List<String> NAMES = List.of("card.js", "oblivious.js");

    @Inject
    Assets assets;

    @Inject
    Settings settings;

    private Map<String, Prepared> parts = Map.of();
    private String badge = "";

    @PostConstruct
    void read() {
        badge = assets.text("script.js");
        parts = NAMES.stream()
                .collect(Collectors.toMap(Function.identity(), name -> Prepared.of(MEDIA_TYPE, assets.text(name))));
    }

    Optional<Prepared> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The script as the build made it, which ends with a call that says what it is called with. */
    String badge() {
        return badge;
    }

    /** Where a part lies, from the outside. */
    String url(String name) {
        var part = part(name).orElseThrow(() -> new IllegalArgumentException("no part is named " + name));
        return settings.publicUrl() + BadgeServlet.PATH + "/" + part.digest() + "/" + name;
    }
}
