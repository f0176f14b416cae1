package eu.sigill.house;

import java.net.URI;
import java.util.Map;

/** A second server on the house's database. */
public final class Node implements AutoCloseable {

    private static final String JSON = "application/json";

    private final Server server;

    Node(Server server) {
        this.server = server;
    }

    public Answer get(String path) {
        return call("GET", path).send();
    }

    public Answer post(String path, Map<String, ?> body) {
        return call("POST", path).body(JSON, Api.json(body)).send();
    }

    private Call call(String method, String path) {
        return Call.elsewhere(method, URI.create(server.url() + "/api/v1" + path))
                .header("Accept", JSON)
                .header("Authorization", "Bearer " + Server.OPERATOR_TOKEN);
    }

    /** From now on it does nothing, and does not know it. */
    public void pause() {
        server.signal("STOP");
    }

    public void goOn() {
        server.signal("CONT");
    }

    @Override
    public void close() {
        goOn();
        server.close();
    }
}
