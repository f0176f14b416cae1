package eu.sigill.benchmark.server.baseline;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/**
 * A call that does nothing, in the same application as all others and made like the rating's: one bean for all calls, open
 * to everybody. It answers 204, so that nothing is looked up and nothing is written.
 */
@Path("empty")
@ApplicationScoped
public class EmptyResource {

    /** The body is read, as whatever is asked by a body must read it. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public void nothing(byte[] body) {
        // what is left is the way here
    }

    @GET
    @PermitAll
    public void nothing() {
        // what is left is the way here
    }
}
