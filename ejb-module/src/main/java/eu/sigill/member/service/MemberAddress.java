package eu.sigill.member.service;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.platform.service.EmailAddress;

/** A member by address, for whoever makes of the address what nobody can read it from. */
public record MemberAddress(MemberId id, EmailAddress email, Level level) {

    @Override
    public String toString() {
        return "MemberAddress";
    }
}
