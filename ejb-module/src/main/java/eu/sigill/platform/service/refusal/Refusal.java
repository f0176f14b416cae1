package eu.sigill.platform.service.refusal;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A no that the caller can act on. Whatever else is thrown is a bug.
 *
 * <p>The sentence names what was wrong and what to do, and never holds a value that somebody typed.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What sort of no it is; the web floor turns it into a status. */
    public enum Kind {
        INVALID,
        UNAUTHENTICATED,
        FORBIDDEN,
        UNKNOWN,
        CONFLICT,
        TOO_MANY,
        TOO_LARGE
    }

    private final Kind kind;
    private final String slug;
    private final @Nullable String field;

    protected Refusal(Kind kind, String slug, String sentence) {
        this(kind, slug, sentence, null);
    }

    protected Refusal(Kind kind, String slug, String sentence, @Nullable String field) {
        super(sentence, null, false, false); // a no needs no stack: nobody is to debug it
        this.kind = kind;
        this.slug = slug;
        this.field = field;
    }

    public Kind kind() {
        return kind;
    }

    /** The stable name of this no: the end of the problem's {@code type}, and the key of its translated sentence. */
    public String slug() {
        return slug;
    }

    /** The field that was wrong, by its name on the API. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** Why exactly, where a no has several reasons. */
    public Optional<Grounds> grounds() {
        return Optional.empty();
    }

    /** What fills the places of its translated sentence. */
    public List<Object> places() {
        return List.of();
    }

    /** How long to wait before asking again; empty where waiting does not help. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
