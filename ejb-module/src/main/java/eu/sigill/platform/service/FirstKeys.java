package eu.sigill.platform.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Opens the keys in a transaction of their own, for the start itself has none. */
@Stateless
@PermitAll
public class FirstKeys {

    @Inject
    KeysAtRest keys;

    public void open() {
        keys.open();
    }
}
