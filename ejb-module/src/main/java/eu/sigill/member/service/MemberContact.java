package eu.sigill.member.service;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.EmailAddress;

/** Where, and in which language, a member is written to. */
public record MemberContact(EmailAddress email, Language language) {

    @Override
    public String toString() {
        return "MemberContact[" + language + "]";
    }
}
