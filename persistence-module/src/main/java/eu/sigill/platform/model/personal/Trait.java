package eu.sigill.platform.model.personal;

/** What a field tells of a person. */
public enum Trait {
    /** Who they are: a name, a role. */
    IDENTITY,
    /** How to reach them. */
    CONTACT,
    /** What they said. */
    CONTENT,
    /** What they did or chose, where and when. */
    BEHAVIOUR,
    /** What stands for them: an id, a keyed digest. */
    PSEUDONYM,
    /** What opens their data, or lets them in. */
    SECRET
}
