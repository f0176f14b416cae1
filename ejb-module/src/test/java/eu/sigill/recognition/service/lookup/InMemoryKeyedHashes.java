package eu.sigill.recognition.service.lookup;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.recognition.model.lookup.HashState;
import eu.sigill.recognition.model.lookup.KeyedHashes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hashes as the database would keep them. */
final class InMemoryKeyedHashes implements KeyedHashes {

    private record Row(MemberId member, int code) {}

    private record Change(String digest, Instant at) {}

    private final Map<String, Row> rows = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();
    private int reads;

    @Override
    public HashState enter(byte[] digest, MemberId member, Level level, Instant now) {
        rows.put(hex(digest), new Row(member, level.code()));
        changes.add(new Change(hex(digest), now));
        return new HashState(digest, level.code());
    }

    @Override
    public List<HashState> drop(MemberId member, Instant now) {
        var digests = rows.entrySet().stream()
                .filter(row -> row.getValue().member().equals(member))
                .map(Map.Entry::getKey)
                .toList();
        digests.forEach(digest -> {
            rows.remove(digest);
            changes.add(new Change(digest, now));
        });
        return digests.stream().map(this::state).toList();
    }

    @Override
    public int codeOf(byte[] digest) {
        reads++;
        return state(hex(digest)).code();
    }

    @Override
    public List<HashState> inOrder(byte[] after, int limit) {
        reads++;
        return rows.keySet().stream()
                .filter(digest -> Arrays.compareUnsigned(HexFormat.of().parseHex(digest), after) > 0)
                .limit(limit)
                .map(this::state)
                .toList();
    }

    @Override
    public List<HashState> changedSince(Instant from) {
        return changes.stream()
                .filter(change -> !change.at().isBefore(from))
                .map(change -> state(change.digest()))
                .toList();
    }

    @Override
    public int forgetChanges(Instant before) {
        var all = changes.size();
        changes.removeIf(change -> change.at().isBefore(before));
        return all - changes.size();
    }

    int reads() {
        return reads;
    }

    int changes() {
        return changes.size();
    }

    private HashState state(String digest) {
        var row = rows.get(digest);
        return new HashState(HexFormat.of().parseHex(digest), row == null ? HashState.NOBODY : row.code());
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
