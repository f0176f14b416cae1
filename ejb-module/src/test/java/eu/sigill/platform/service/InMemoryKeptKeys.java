package eu.sigill.platform.service;

import eu.sigill.platform.model.KeptKey;
import eu.sigill.platform.model.KeptKeys;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class InMemoryKeptKeys implements KeptKeys {

    private final Map<String, KeptKey> keys = new HashMap<>();

    @Override
    public Optional<KeptKey> find(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    @Override
    public void add(KeptKey key) {
        Collide.ifTaken(keys.putIfAbsent(key.name(), key) != null);
    }
}
