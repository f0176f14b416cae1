package eu.sigill.link.model;

import java.util.Arrays;
import java.util.List;

/** What can become of a link. It is counted per key pair and day, and nothing else is kept of it. */
public enum LinkEvent {
    MADE,
    OPENED,
    PUBLISHED,
    REFUSED_URL,
    REFUSED_DOMAIN,
    REFUSED_BASE64,
    REFUSED_LENGTH,
    REFUSED_MAC,
    REFUSED_PADDING,
    REFUSED_UTF8,
    REFUSED_JSON,
    REFUSED_FIELDS,
    REFUSED_EXPIRED;

    private static final String REFUSED = "REFUSED_";

    /** The refusal at this layer, by the layer's name. */
    public static LinkEvent refusedAt(String layer) {
        return valueOf(REFUSED + layer);
    }

    /** What a pair is there for. */
    public static List<LinkEvent> uses() {
        return List.of(MADE, OPENED, PUBLISHED);
    }

    public static List<LinkEvent> refusals() {
        return Arrays.stream(values())
                .filter(event -> event.name().startsWith(REFUSED))
                .toList();
    }
}
