package eu.sigill.privacy.service.request;

import eu.sigill.platform.service.EmailAddress;
import eu.sigill.privacy.model.request.RequestId;
import eu.sigill.privacy.model.request.Wish;

/** Somebody who proved an address, and what they asked for. */
public record Proven(RequestId request, Wish wish, EmailAddress email) {

    @Override
    public String toString() {
        return "Proven[" + request + "]";
    }
}
