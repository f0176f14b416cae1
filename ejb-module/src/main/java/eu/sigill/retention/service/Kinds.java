package eu.sigill.retention.service;

import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.run.RunId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every kind of personal data in the house, whichever room keeps it. */
@ApplicationScoped
public class Kinds {

    @Inject
    @Any
    Instance<RetainedData> rooms;

    /** By name. */
    public List<RetainedData> all() {
        return rooms.stream()
                .sorted(Comparator.comparing(data -> data.kind().value()))
                .toList();
    }

    public Optional<RetainedData> find(DataKind kind) {
        return rooms.stream().filter(data -> data.kind().equals(kind)).findFirst();
    }

    /** Beginning with another one in each run, so that a run's cap starves none for long. */
    public List<RetainedData> inTurn(RunId run) {
        var turned = new ArrayList<>(all());
        Collections.rotate(turned, run.value().hashCode());
        return turned;
    }
}
