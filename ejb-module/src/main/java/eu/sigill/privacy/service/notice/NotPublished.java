package eu.sigill.privacy.service.notice;

import eu.sigill.platform.service.refusal.Grounds;
import eu.sigill.platform.service.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/** A notice would say what is not so. */
class NotPublished extends Refusal {

    private static final long serialVersionUID = 1;

    private final transient List<Contradiction> contradictions;

    public NotPublished(List<Contradiction> contradictions) {
        super(Kind.CONFLICT, "notice-contradicted", "the notice would say what is not so");
        this.contradictions = List.copyOf(contradictions);
    }

    public List<Contradiction> contradictions() {
        return contradictions;
    }

    @Override
    public Optional<Grounds> grounds() {
        var causes = contradictions.stream().map(Contradiction::grounds).toList();
        return Optional.of(new Grounds("privacy.refused.", "NOTICE", List.of(causes)));
    }
}
