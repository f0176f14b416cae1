package eu.sigill.link.kit.press;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * A few tools laid ready for whichever thread comes next.
 *
 * <p>Unlike a thread local it keeps nothing alive after its owner is gone, and it holds no lock. When all are in use
 * another one is built, and thrown away after.
 */
public final class Spare<T> {

    private static final int PLACES = 8; // a power of two

    private final AtomicReferenceArray<T> places = new AtomicReferenceArray<>(PLACES);
    private final Supplier<? extends T> build;

    public Spare(Supplier<? extends T> build) {
        this.build = build;
    }

    /** A tool that no other thread has until it is given back. */
    public T take() {
        var tool = places.getAndSet(place(), null);
        return tool == null ? build.get() : tool;
    }

    public void giveBack(T tool) {
        places.setRelease(place(), tool); // who takes it sees what was done with it; nobody need see it at once
    }

    private static int place() {
        return (int) Thread.currentThread().threadId() & (PLACES - 1);
    }
}
