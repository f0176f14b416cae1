package eu.sigill.benchmark.server.baseline;

import eu.sigill.member.model.Level;
import eu.sigill.member.service.MemberService;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.EmailAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Lets made-up people join, for whoever measures what is known of them. */
@Path("empty-joining")
@ApplicationScoped
public class JoiningResource {

    @Inject
    MemberService members;

    /** From this number to that. */
    @POST
    @PermitAll
    public void join(@QueryParam("from") int from, @QueryParam("to") int to) {
        for (var number = from; number < to; number++) {
            members.join(
                    new EmailAddress("member%d@lezer.example".formatted(number)), Level.PLUS, Market.NL, Language.NL);
        }
    }
}
