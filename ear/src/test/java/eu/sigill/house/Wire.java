package eu.sigill.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Between a server and its PostgreSQL. It passes everything on, and where it is told to it breaks as a batch that destroys
 * is being committed.
 *
 * <p>It reads what statements say, so the server must send them as text each time.
 */
public final class Wire implements AutoCloseable {

    /** When it breaks. */
    public enum Break {
        /** The database never hears of the commit. */
        BEFORE_COMMIT,
        /** The database has committed, and nobody hears of it. */
        AFTER_COMMIT
    }

    private static final int BUFFER = 1 << 16;

    private final ServerSocket door;
    private final int database;
    private final String destroying;
    private final AtomicReference<@Nullable Break> next = new AtomicReference<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private Wire(ServerSocket door, int database, String destroying) {
        this.door = door;
        this.database = database;
        this.destroying = destroying;
    }

    /** To the database at this port; a batch is known by how its statement begins. */
    public static Wire to(int database, String destroying) {
        try {
            var wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), database, destroying);
            wire.threads.execute(wire::take);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The next batch meets this. */
    public void breakNext(Break when) {
        next.set(when);
    }

    /** Whether it broke since it was told to. */
    public boolean hasBroken() {
        return next.get() == null;
    }

    private void take() {
        try {
            while (!door.isClosed()) {
                var near = door.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), database);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                var line = new Line(near, far);
                threads.execute(line::ask);
                threads.execute(line::answer);
            }
        } catch (IOException e) {
            closeQuietly(door);
        }
    }

    @Override
    public void close() {
        closeQuietly(door);
        threads.shutdownNow();
    }

    private static void closeQuietly(Closeable one) {
        try {
            one.close();
        } catch (IOException e) {
            return; // it is broken anyway
        }
    }

    /** One connection. */
    private final class Line {

        private final Socket near;
        private final Socket far;
        private boolean destroys;
        private volatile boolean deaf;

        Line(Socket near, Socket far) {
            this.near = near;
            this.far = far;
        }

        void ask() {
            var buffer = new byte[BUFFER];
            try {
                for (var read = near.getInputStream().read(buffer);
                        read >= 0;
                        read = near.getInputStream().read(buffer)) {
                    if (!passes(new String(buffer, 0, read, ISO_8859_1))) {
                        break;
                    }
                    far.getOutputStream().write(buffer, 0, read);
                }
            } catch (IOException e) {
                deaf = true;
            }
            hangUp();
        }

        /** False: the line breaks here. */
        private boolean passes(String said) {
            destroys |= said.contains(destroying);
            if (!destroys || !said.contains("COMMIT")) {
                return true;
            }
            destroys = false;
            var when = next.getAndSet(null);
            deaf = when == Break.AFTER_COMMIT;
            return when != Break.BEFORE_COMMIT;
        }

        void answer() {
            var buffer = new byte[BUFFER];
            try {
                for (var read = far.getInputStream().read(buffer);
                        read >= 0 && !deaf;
                        read = far.getInputStream().read(buffer)) {
                    near.getOutputStream().write(buffer, 0, read);
                }
            } catch (IOException e) {
                deaf = true;
            }
            hangUp();
        }

        private void hangUp() {
            closeQuietly(near);
            closeQuietly(far);
        }
    }
}
