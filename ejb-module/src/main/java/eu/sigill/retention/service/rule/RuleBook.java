package eu.sigill.retention.service.rule;

import eu.sigill.retention.model.rule.Rules;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Which rules hold, for the sweep and for whoever asks what it would do. */
@Stateless
@PermitAll
public class RuleBook {

    @Inject
    Rules rules;

    /** As they stand now. */
    public Catalogue read() {
        var stamp = rules.stamp(); // first: what changes while this reads makes it look old, never new
        var bookkeeper = rules.bookkeeper();
        return new Catalogue(rules.all(), bookkeeper.type(), bookkeeper.years(), stamp);
    }

    /** Differs as soon as any rule does. */
    public String stamp() {
        return rules.stamp();
    }
}
