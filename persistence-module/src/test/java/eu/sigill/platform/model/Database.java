package eu.sigill.platform.model;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;

/** A database that the house can stand on, with its tables. Each kind is opened once and ends with the tests. */
public final class Database {

    private static final List<Database> EVERY =
            List.of(new Database("H2", inMemory()), new Database("PostgreSQL", embedded()));

    private final String kind;
    private final DataSource source;
    private final SessionFactory sessions;

    private Database(String kind, DataSource source) {
        this.kind = kind;
        this.source = source;
        Schema.migrate(source);
        var entities = Persistence.createEntityManagerFactory("sigill", withoutContainer(source));
        Schema.validate(entities);
        this.sessions = entities.unwrap(SessionFactory.class);
    }

    static List<Database> every() {
        return EVERY;
    }

    /** The same without a row in it. */
    public Database emptied() {
        sessions.getSchemaManager().truncateMappedObjects();
        return this;
    }

    public void inTransaction(Consumer<EntityManager> work) {
        fromTransaction(entities -> {
            work.accept(entities);
            return true;
        });
    }

    public <T> T fromTransaction(Function<EntityManager, T> work) {
        try {
            return sessions.fromTransaction(session -> attempt(work, session));
        } catch (FailedInside e) {
            throw e.assertion;
        }
    }

    /** Hibernate ends transactions for exceptions only, and one that stays open keeps all later tests waiting. */
    private static <T> T attempt(Function<EntityManager, T> work, EntityManager session) {
        try {
            return work.apply(session);
        } catch (AssertionError e) {
            throw new FailedInside(e);
        }
    }

    /** Keeps a thing that a test needs and is not about. */
    public <T> T kept(T thing) {
        inTransaction(entities -> entities.persist(thing));
        return thing;
    }

    /** A collection each of whose calls has a transaction of its own, so that nothing is found but what was written. */
    public <C> C transactional(Class<C> collection, Function<EntityManager, ? extends C> over) {
        var proxy = Proxy.newProxyInstance(
                collection.getClassLoader(),
                new Class<?>[] {collection},
                (self, method, arguments) ->
                        fromTransaction(entities -> call(method, over.apply(entities), arguments)));
        return collection.cast(proxy);
    }

    private static Object call(Method method, Object collection, Object[] arguments) {
        try {
            return method.invoke(collection, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    SessionFactory sessions() {
        return sessions;
    }

    DataSource source() {
        return source;
    }

    @Override
    public String toString() {
        return kind;
    }

    private static DataSource inMemory() {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:sigill;DB_CLOSE_DELAY=-1");
        return source;
    }

    private static DataSource embedded() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("locale-provider", "icu") // sorts as people do, whatever this machine's own locale
                    .setLocaleConfig("icu-locale", "en-US")
                    .start()
                    .getPostgresDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> withoutContainer(DataSource source) {
        return Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", source,
                "jakarta.persistence.nonJtaDataSource", source);
    }

    private static final class FailedInside extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient AssertionError assertion;

        FailedInside(AssertionError assertion) {
            super(assertion);
            this.assertion = assertion;
        }
    }
}
