package eu.sigill.benchmark.server.baseline;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/**
 * A call that does nothing, in the same application as all others and made like them: a bean of the request, open to
 * everybody. It answers 204, so that nothing is looked up and nothing is written.
 */
@Path("empty")
@RequestScoped
public class EmptyResource {

    @GET
    @PermitAll
    public void nothing() {
        // what is left is the way here
    }
}
