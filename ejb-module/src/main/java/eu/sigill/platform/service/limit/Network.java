package eu.sigill.platform.service.limit;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Roughly where somebody asks from: the network that their address is of, by the name that the threshold gives it for an
 * hour.
 *
 * <p>No address comes this far.
 */
public record Network(String token) {

    /** The request's attribute under which the threshold leaves the name. */
    private static final String ATTRIBUTE = "eu.sigill.network";

    /** Where it does not matter, for who asks is known already. */
    public static final Network SIGNED_IN = new Network("signed in");

    /** The network that a request with these attributes comes from; all of which it is not known share one. */
    public static Network in(Function<String, @Nullable Object> attributes) {
        return new Network(attributes.apply(ATTRIBUTE) instanceof String told ? told : "unknown");
    }

    @Override
    public String toString() {
        return "Network";
    }
}
