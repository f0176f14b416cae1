package eu.sigill.platform.service;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Keeps what was fired, for a test to look at, and tells whoever listens. */
public final class Fired<T> implements Event<T> {

    private final List<T> events = new ArrayList<>();
    private final Consumer<T> listener;

    public Fired() {
        this(event -> {});
    }

    public Fired(Consumer<T> listener) {
        this.listener = listener;
    }

    public List<T> events() {
        return List.copyOf(events);
    }

    @Override
    public void fire(T event) {
        events.add(event);
        listener.accept(event);
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException("rooms hear of each other after commit, in turn");
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        return fireAsync(event);
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException("the house knows no qualified events");
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("the house knows no qualified events");
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("the house knows no qualified events");
    }
}
