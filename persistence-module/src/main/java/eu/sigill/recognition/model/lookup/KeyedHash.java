package eu.sigill.recognition.model.lookup;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One hash by which a page may ask for a member, under a key of the house: whoever has the table alone cannot try
 * addresses against it.
 */
@Entity
@Table(name = "recognition_hash")
public class KeyedHash {

    @Id
    @Column(updatable = false)
    @Personal(Trait.PSEUDONYM)
    private byte[] digest;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id", updatable = false))
    @Personal(Trait.PSEUDONYM)
    private MemberId member;

    @Personal(Trait.BEHAVIOUR)
    private int level;

    @SuppressWarnings("NullAway.Init")
    protected KeyedHash() {} // for JPA

    public KeyedHash(byte[] digest, MemberId member, Level level) {
        this.digest = digest.clone();
        this.member = member;
        this.level = level.code();
    }

    public MemberId member() {
        return member;
    }

    /** The level's code. */
    public int level() {
        return level;
    }
}
