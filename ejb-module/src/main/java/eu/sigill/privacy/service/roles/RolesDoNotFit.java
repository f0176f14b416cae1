package eu.sigill.privacy.service.roles;

import eu.sigill.platform.service.refusal.Grounds;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.privacy.model.register.Processing;
import java.util.List;
import java.util.Optional;

/** In one row nobody decides, or both do apart. */
class RolesDoNotFit extends Refusal {

    private static final long serialVersionUID = 1;

    private final Processing processing;

    public RolesDoNotFit(Processing processing) {
        super(
                Kind.INVALID,
                "roles-do-not-fit",
                "one of both is controller, or both are joint controllers",
                "roles." + processing.name());
        this.processing = processing;
    }

    @Override
    public Optional<Grounds> grounds() {
        var row = new Grounds("privacy.processing.", processing.name(), List.of());
        return Optional.of(new Grounds("privacy.refused.", "ROLES", List.of(row)));
    }
}
