package eu.sigill.recognition.model.lookup;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import java.time.Instant;
import java.util.List;

/** Every hash by which somebody is recognised. */
public interface KeyedHashes {

    /** From now on this digest stands for a member of this level; it may have stood for them already. */
    HashState enter(byte[] digest, MemberId member, Level level, Instant now);

    /** From now on none stands for this member. */
    List<HashState> drop(MemberId member, Instant now);

    /** The code of the level that a digest stands for, or {@link HashState#NOBODY}. */
    int codeOf(byte[] digest);

    /** All of them in the order of their digests (bytes without sign), from the one behind {@code after}; empty begins. */
    List<HashState> inOrder(byte[] after, int limit);

    /** What became of digests that changed at this moment or later; one that changed twice may stand there twice. */
    List<HashState> changedSince(Instant from);

    /** Forgets that something changed before this moment, and answers how often that was. */
    int forgetChanges(Instant before);
}
