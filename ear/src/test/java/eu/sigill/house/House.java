package eu.sigill.house;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The house that all tests of a run knock at: one server, one database, started at the first question.
 *
 * <p>Tests share it, so each makes shops and orders of its own and looks at nothing else.
 */
public final class House {

    private static @Nullable House standing;
    private static boolean begun;

    private final Database database;
    private final Mailbox mailbox;
    private Server server;

    private House(Database database, Mailbox mailbox, Server server) {
        this.database = database;
        this.mailbox = mailbox;
        this.server = server;
    }

    /** Where it is found, without a slash at the end. */
    public static URI url() {
        return standing().server.url();
    }

    /** The API with an operator's token that may do everything. */
    public static Api api() {
        return new Api(Server.OPERATOR_TOKEN);
    }

    /** What the first operator signs in to the console with. */
    public static String operatorPassword() {
        return Server.OPERATOR_PASSWORD;
    }

    /** What somebody gets who follows a link to this path. */
    public static Answer page(String path) {
        return Call.get(path).send();
    }

    /** A fresh shop in the Netherlands, with a pair of link keys. */
    public static TestShop newShop() {
        return TestShop.open();
    }

    public static Path data() {
        return standing().server.data();
    }

    /** Everything that the house and its database write to. */
    public static List<Path> folders() {
        return Stream.of(data(), Database.folder(data()))
                .filter(Files::exists)
                .distinct()
                .toList();
    }

    /** What the house mailed. */
    public static Mailbox mails() {
        return standing().mailbox;
    }

    /** Lets a timer's hour strike now, and waits until it has done its work. */
    public static void ring(String timer) {
        standing().server.ring(timer);
    }

    /** All tables, as they are now. */
    public static Tables database() {
        return new Tables(standing().database);
    }

    /** Where the PostgreSQL under it listens. */
    public static int databasePort() {
        return postgres().running().getPort();
    }

    /** Ends the PostgreSQL under it as a crash does, and waits until it is back. */
    public static void crashDatabase() {
        postgres().crash();
    }

    private static PostgresDatabase postgres() {
        return (PostgresDatabase) standing().database;
    }

    private static synchronized House standing() {
        if (standing == null) {
            if (begun) { // one failed start is enough; the next test would wait as long for nothing
                throw new IllegalStateException("the house does not stand; the first failure of this run says why");
            }
            begun = true;
            standing = built();
        }
        return standing;
    }

    /** Stops the server, does something to its database, and starts it again. */
    public static synchronized void restart(Runnable meanwhile) {
        var house = standing();
        house.server.close();
        meanwhile.run();
        house.server = house.server.again(house.database, house.mailbox);
    }

    /** Ends the server as a power cut does, and starts it again. */
    public static synchronized void kill() {
        var house = standing();
        house.server.kill();
        house.server = house.server.again(house.database, house.mailbox);
    }

    /** A second server on the same database, with a folder of its own and whatever else it is told. */
    public static Node node(String name, Map<String, String> told) {
        var house = standing();
        var more = new HashMap<>(told);
        more.put(
                "SIGILL_MASTER_KEY_FILE",
                data().resolve("keys/master.credentials").toString());
        return new Node(Server.start(Image.folder("node-" + name), Ports.free(), house.database, house.mailbox, more));
    }

    private static House built() {
        var data = Image.folder("house-" + Database.kind());
        var database = Database.start(data);
        var mailbox = Mailbox.open();
        try {
            return new House(database, mailbox, Server.start(data, Ports.free(), database, mailbox));
        } catch (RuntimeException e) {
            mailbox.close();
            database.close();
            throw e;
        }
    }

    static synchronized void tearDown() {
        if (standing != null) {
            standing.server.close();
            standing.database.close();
            standing.mailbox.close();
            standing = null;
        }
    }
}
