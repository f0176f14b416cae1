package eu.sigill.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** The server's timers, by the door that whoever runs the server has to them. */
final class Bells {

    private Bells() {}

    static void ring(int port, String timer) {
        try (var client = ModelControllerClient.Factory.create("remote+http", "localhost", port)) {
            var service = Operations.createAddress(
                    "deployment",
                    "sigill.ear",
                    "subdeployment",
                    "ejb-module.jar",
                    "subsystem",
                    "ejb3",
                    "singleton-bean",
                    timer,
                    "service",
                    "timer-service");
            var question = Operations.createOperation("read-children-names", service);
            question.get("child-type").set("timer");
            for (var id : done(client, question).asList()) {
                done(
                        client,
                        Operations.createOperation("trigger", service.clone().add("timer", id.asString())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelNode done(ModelControllerClient client, ModelNode operation) throws IOException {
        var answer = client.execute(operation);
        if (!Operations.isSuccessfulOutcome(answer)) {
            throw new IllegalStateException(answer.asString());
        }
        return Operations.readResult(answer);
    }
}
