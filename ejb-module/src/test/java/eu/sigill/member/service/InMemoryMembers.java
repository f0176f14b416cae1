package eu.sigill.member.service;

import eu.sigill.member.model.Member;
import eu.sigill.member.model.MemberId;
import eu.sigill.member.model.Members;
import eu.sigill.platform.service.Collide;
import eu.sigill.platform.service.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

class InMemoryMembers implements Members {

    private final List<Member> members = new ArrayList<>();

    @Override
    public void add(Member member) {
        Collide.ifTaken(at(digestOf(member)).isPresent());
        members.add(member);
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Member> at(byte[] emailDigest) {
        return members.stream()
                .filter(member -> member.leftAt().isEmpty() && Arrays.equals(digestOf(member), emailDigest))
                .findFirst();
    }

    @Override
    public List<Member> present(@Nullable MemberId after, int limit) {
        return members.stream()
                .filter(member -> member.leftAt().isEmpty())
                .filter(member -> after == null || member.id().value().compareTo(after.value()) > 0)
                .sorted(Comparator.comparing(member -> member.id().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public long count() {
        return members.stream().filter(member -> member.leftAt().isEmpty()).count();
    }

    private static byte[] digestOf(Member member) {
        return Column.bytes(member, "emailDigest");
    }
}
