package eu.sigill.privacy.service.request;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Slice;
import eu.sigill.privacy.model.request.PersonRequest;
import eu.sigill.privacy.model.request.PersonRequests;
import eu.sigill.privacy.model.request.RequestId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests and their deadlines, for whoever watches over them. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class RequestService {

    private static final int MOST_OPEN = 200;

    @Inject
    PersonRequests requests;

    @Inject
    Clock clock;

    /** Those that wait to be done, the oldest first. */
    public List<RequestView> open() {
        return requests.open(MOST_OPEN).stream().map(this::view).toList();
    }

    /** Those that are done, the newest first. */
    public Slice<RequestView> done(@Nullable RequestId after, int limit) {
        return Slice.<PersonRequest>of(
                        requests.done(after, limit + 1), limit, one -> one.id().toString())
                .map(this::view);
    }

    /**
     * Takes two months more; whoever does has told them why (GDPR Art. 12(3)).
     *
     * @throws UnknownRequest if there is none
     * @throws RequestMoved if it is done, extended or overdue
     */
    public void extend(RequestId id) {
        var request = known(id);
        if (!view(request).isExtendable()) {
            throw new RequestMoved();
        }
        request.extend(today());
        write();
    }

    /**
     * It was answered in another way, such as by letter.
     *
     * @throws UnknownRequest if there is none
     */
    public void finish(RequestId id) {
        known(id).finish(today());
        write();
    }

    private void write() {
        try {
            requests.write();
        } catch (Collision e) {
            throw new RequestMoved();
        }
    }

    private PersonRequest known(RequestId id) {
        return requests.find(id).orElseThrow(UnknownRequest::new);
    }

    private RequestView view(PersonRequest request) {
        return RequestView.of(request, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
