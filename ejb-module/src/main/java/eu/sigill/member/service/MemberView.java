package eu.sigill.member.service;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.Member;
import eu.sigill.member.model.MemberId;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import java.time.Instant;

/** A member as other rooms may know them: not by name or address. */
public record MemberView(
        MemberId id, Level level, Market market, Language language, String termsVersion, Instant joinedAt) {

    static MemberView of(Member member) {
        var contract = member.contract();
        return new MemberView(
                member.id(),
                contract.level(),
                contract.market(),
                contract.language(),
                contract.termsVersion(),
                member.joinedAt());
    }
}
