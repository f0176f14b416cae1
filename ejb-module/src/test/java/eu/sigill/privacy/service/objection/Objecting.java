package eu.sigill.privacy.service.objection;

import eu.sigill.platform.service.Column;
import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.MovableClock;
import eu.sigill.privacy.model.objection.Objection;
import eu.sigill.privacy.model.objection.Objections;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who objects, in memory. */
public final class Objecting implements Objections {

    private final Map<ByteBuffer, Objection> all = new HashMap<>();
    private final ObjectionService service = new ObjectionService();

    public Objecting() {
        service.objections = this;
        service.keys = Keys.open();
        service.clock = new MovableClock();
    }

    /** Where nobody does. */
    public static ObjectionService nobody() {
        return new Objecting().service();
    }

    public ObjectionService service() {
        return service;
    }

    @Override
    public void add(Objection objection) {
        all.put(ByteBuffer.wrap(Column.bytes(objection, "personDigest")), objection);
    }

    @Override
    public Optional<Objection> standing(byte[] personDigest) {
        return of(personDigest).stream()
                .filter(one -> one.keeping().endedOn().isEmpty())
                .findFirst();
    }

    @Override
    public List<Objection> of(byte[] personDigest) {
        return Optional.ofNullable(all.get(ByteBuffer.wrap(personDigest))).stream()
                .toList();
    }

    @Override
    public Optional<Objection> ever(UUID id) {
        return all.values().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
