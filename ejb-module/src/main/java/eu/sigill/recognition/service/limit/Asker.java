package eu.sigill.recognition.service.limit;

import eu.sigill.platform.service.limit.Network;
import java.util.Optional;

/**
 * Who asks, as far as the limits must know.
 *
 * @param orderToken what the shop's server put on the page, where it does
 */
public record Asker(Network network, Optional<String> orderToken) {

    @Override
    public String toString() {
        return "Asker";
    }
}
