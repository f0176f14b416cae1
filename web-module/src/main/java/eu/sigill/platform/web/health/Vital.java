package eu.sigill.platform.web.health;

import java.util.Map;

/** Something that a room says of how the house is. It tells of nobody: everybody may ask. */
public interface Vital {

    String name();

    /** Whether people can be let in as far as this is concerned. */
    boolean isUp();

    /** What else there is to know. */
    default Map<String, Object> data() {
        return Map.of();
    }
}
