package eu.sigill.privacy.service;

import eu.sigill.platform.service.EmailAddress;
import java.util.Set;
import java.util.UUID;

/** Somebody who proved an address, and the ids under which the rooms know them. */
public record Person(EmailAddress email, Set<UUID> ids) {

    public Person {
        ids = Set.copyOf(ids);
    }

    @Override
    public String toString() {
        return "Person";
    }
}
