package eu.sigill.protection.service;

import eu.sigill.member.service.MemberJoined;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever rises has more of what is protected already, within the same transaction. */
@ApplicationScoped
class ProtectionRaising {

    @Inject
    ProtectionService protections;

    void raise(@Observes MemberJoined joined) {
        protections.raise(joined.member());
    }
}
