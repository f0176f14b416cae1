package eu.sigill.link.service;

import eu.sigill.link.model.RedeemedLink;
import eu.sigill.link.model.RedeemedLinks;
import eu.sigill.platform.service.Collide;
import eu.sigill.platform.service.Column;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

final class InMemoryRedeemedLinks implements RedeemedLinks {

    private final List<RedeemedLink> links = new ArrayList<>();

    boolean holds(byte[] digest) {
        return links.stream().anyMatch(link -> Arrays.equals(digestOf(link), digest));
    }

    @Override
    public void add(RedeemedLink redeemed) {
        Collide.ifTaken(holds(digestOf(redeemed)));
        links.add(redeemed);
    }

    @Override
    public int forgetExpired(Instant before) {
        var all = links.size();
        links.removeIf(link -> link.expiresAt().isBefore(before));
        return all - links.size();
    }

    int size() {
        return links.size();
    }

    private static byte[] digestOf(RedeemedLink link) {
        return Column.bytes(link, "digest");
    }
}
