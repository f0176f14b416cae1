package eu.sigill.member.service;

import eu.sigill.member.model.MemberId;
import eu.sigill.member.model.MemberLink;
import eu.sigill.member.model.MemberLinks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

final class InMemoryMemberLinks implements MemberLinks {

    private final List<MemberLink> links = new ArrayList<>();

    @Override
    public void add(MemberLink link) {
        links.add(link);
    }

    @Override
    public Optional<MemberLink> redeem(byte[] digest) {
        var found = links.stream()
                .filter(link -> Arrays.equals(link.digest(), digest))
                .findFirst();
        found.ifPresent(links::remove);
        return found;
    }

    @Override
    public long open(MemberId member, Instant now) {
        return links.stream()
                .filter(link -> link.member().equals(member) && link.isGood(now))
                .count();
    }

    @Override
    public int removeExpired(Instant now) {
        var before = links.size();
        links.removeIf(link -> !link.isGood(now));
        return before - links.size();
    }

    @Override
    public void removeOf(MemberId member) {
        links.removeIf(link -> link.member().equals(member));
    }
}
