package eu.sigill.member.web;

import eu.sigill.member.service.MemberView;
import eu.sigill.platform.service.EmailAddress;
import java.time.LocalDate;

/** What {@code member/own.xhtml} shows: all that this room keeps of somebody. */
public record MemberModel(MemberView view, EmailAddress email) {

    public LocalDate since() {
        return LocalDate.ofInstant(view.joinedAt(), view.market().zone());
    }
}
