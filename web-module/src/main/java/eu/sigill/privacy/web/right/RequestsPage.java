package eu.sigill.privacy.web.right;

import eu.sigill.platform.model.Slice;
import eu.sigill.platform.web.language.Says;
import eu.sigill.privacy.model.request.RequestId;
import eu.sigill.privacy.service.request.RequestService;
import eu.sigill.privacy.service.request.RequestView;
import eu.sigill.privacy.service.request.UnknownRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/privacy/requests.xhtml}: what people asked for, and until when it is to be done. */
@Named
@RequestScoped
public class RequestsPage {

    private static final int ON_A_PAGE = 25;

    @Inject
    RequestService requests;

    @Inject
    HttpServletRequest request;

    private @Nullable List<RequestView> waiting;
    private @Nullable Slice<RequestView> slice;

    public List<RequestView> open() {
        if (waiting == null) {
            waiting = requests.open();
        }
        return waiting;
    }

    public Slice<RequestView> done() {
        if (slice == null) {
            var after = Optional.ofNullable(request.getParameter("after")).flatMap(RequestId::parse);
            slice = requests.done(after.orElse(null), ON_A_PAGE);
        }
        return slice;
    }

    public boolean isContinued() {
        return request.getParameter("after") != null;
    }

    public void extend() {
        Says.attempt("change", () -> {
            requests.extend(named());
            lookAgain();
            Says.done("privacy.requests.extended");
        });
    }

    public void finish() {
        Says.attempt("change", () -> {
            requests.finish(named());
            lookAgain();
            Says.done("privacy.requests.finished");
        });
    }

    private void lookAgain() {
        waiting = null;
        slice = null;
    }

    private RequestId named() {
        return Optional.ofNullable(request.getParameter("request"))
                .flatMap(RequestId::parse)
                .orElseThrow(UnknownRequest::new);
    }
}
