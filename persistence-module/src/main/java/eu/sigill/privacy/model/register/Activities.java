package eu.sigill.privacy.model.register;

import java.util.List;
import java.util.Optional;

/** The register, and whose it is. */
public interface Activities {

    void add(Activity activity);

    Optional<Activity> find(Processing processing);

    /** In the order of {@link Processing}. */
    List<Activity> all();

    /** Whose register it is; nameless until somebody said so. */
    Controller controller();
}
