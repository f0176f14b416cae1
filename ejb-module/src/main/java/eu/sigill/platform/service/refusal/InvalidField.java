package eu.sigill.platform.service.refusal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in one field cannot be taken; says which field and what it should hold. */
public class InvalidField extends Refusal {

    private static final long serialVersionUID = 1;

    private final transient @Nullable Grounds grounds;

    public InvalidField(String field, String remedy) {
        this(field, remedy, null);
    }

    public InvalidField(String field, String remedy, @Nullable Grounds grounds) {
        super(Kind.INVALID, "invalid-field", remedy, field);
        this.grounds = grounds;
    }

    @Override
    public Optional<Grounds> grounds() {
        return Optional.ofNullable(grounds);
    }
}
