package eu.sigill.privacy.service.request;

import eu.sigill.platform.service.refusal.Refusal;

/** The request is not where it was: done, extended already, or overdue. */
class RequestMoved extends Refusal {

    private static final long serialVersionUID = 1;

    public RequestMoved() {
        super(Kind.CONFLICT, "request-moved", "this request was changed meanwhile, or is overdue");
    }
}
