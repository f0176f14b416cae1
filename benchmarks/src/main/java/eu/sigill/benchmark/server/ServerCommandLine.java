package eu.sigill.benchmark.server;

import eu.sigill.benchmark.Rates;
import eu.sigill.benchmark.Ratios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Measures the link page, the rating and the badge's data against empty answers of the same server. */
public final class ServerCommandLine {

    private static final int ROUNDS = 11;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(3);

    private ServerCommandLine() {}

    /**
     * Ends with 1 where a bar does not hold.
     *
     * @param arguments the folder of the built server
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var work = Files.createTempDirectory("sigill-benchmark");
        boolean holds;
        try {
            System.out.println("Starting a copy of the server");
            var copy = ServerCopy.of(Path.of(arguments[0]), work.resolve("server"));
            try (var server = RunningServer.start(copy, work.resolve("data"), Storage.EMBEDDED)) {
                holds = measured(server);
            }
        } finally {
            ServerCopy.delete(work);
        }
        System.exit(holds ? 0 : 1);
    }

    private static boolean measured(RunningServer server) throws IOException, InterruptedException {
        System.out.println("Opening a shop, and publishing its reviews");
        var shop = new BusyShop(server.port());
        var loads = List.of(
                Load.of("empty view", List.of("/empty"), 200),
                Load.of("link page", shop.links(), 200),
                Load.of("empty call", List.of("/api/v1/empty"), 204),
                Load.of("rating", List.of(shop.rating()), 200),
                Load.of("badge data", List.of(shop.badge()), 200),
                new Load("unchanged", List.of(Line.request(shop.badge(), shop.tagOfBadge())), 304));
        for (var load : loads) {
            System.out.println("Warming up: " + load.name());
            load.against(server, WARM_UP);
        }
        var wall = new Rates();
        var cpu = new Rates();
        for (var round = 1; round <= ROUNDS; round++) {
            System.out.printf("Server, round %d of %d%n", round, ROUNDS);
            for (var load : loads) {
                var result = load.against(server, ROUND);
                wall.add(load.name(), result.perSecond());
                cpu.add(load.name(), result.perCpuSecond());
            }
        }
        var ratios = new Ratios();
        for (var load : loads) {
            ratios.say("%-12s %,9.0f/s, %,9.0f per second of the server's processor time"
                    .formatted(load.name(), wall.median(load.name()), cpu.median(load.name())));
        }
        compare(wall, "throughput", ratios);
        compare(cpu, "processor time", ratios);
        return ratios.print();
    }

    private static void compare(Rates rates, String by, Ratios ratios) {
        ratios.hold("link page / empty stateless view, by " + by, rates.ratios("link page", "empty view"), 0.7);
        ratios.hold("rating / empty call, by " + by, rates.ratios("rating", "empty call"), 0.8);
        ratios.hold("badge data / empty call, by " + by, rates.ratios("badge data", "empty call"), 0.9);
        ratios.hold("badge data unchanged / empty call, by " + by, rates.ratios("unchanged", "empty call"), 0.9);
    }
}
