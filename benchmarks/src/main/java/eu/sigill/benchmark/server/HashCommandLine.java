package eu.sigill.benchmark.server;

import eu.sigill.benchmark.Rates;
import eu.sigill.benchmark.Ratios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Measures recognition by hash, with millions of members on PostgreSQL, against an empty call with the same body. */
public final class HashCommandLine {

    private static final int MEMBERS = 10_000_000;
    private static final int ROUNDS = 11;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(3);

    private final Ratios ratios = new Ratios();
    private final ServerCopy copy;
    private final Path work;
    private final ManyMembers many;

    private HashCommandLine(ServerCopy copy, Path work, ManyMembers many) {
        this.copy = copy;
        this.work = work;
        this.many = many;
    }

    /**
     * Ends with 1 where a bar does not hold.
     *
     * @param arguments the folder of the built server and, to try it, how many members there shall be
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var members = arguments.length > 1 ? Integer.parseInt(arguments[1]) : MEMBERS;
        var work = Files.createTempDirectory("sigill-benchmark");
        boolean holds;
        try (var many = ManyMembers.start(work.resolve("tables"))) {
            var copy = ServerCopy.of(Path.of(arguments[0]), work.resolve("server"));
            holds = new HashCommandLine(copy, work, many).measured(members);
        } finally {
            ServerCopy.delete(work);
        }
        System.exit(holds ? 0 : 1);
    }

    private boolean measured(int members) throws IOException, InterruptedException, SQLException {
        HashQuestions questions;
        double before;
        System.out.println("Opening a shop, and letting its first members join");
        try (var server = start("data")) {
            questions = HashQuestions.openShop(server.port());
            many.allowHashes(questions.shop());
            before = server.heapMegabytes();
        }
        System.out.printf("Putting the hashes of %,d members into the table%n", members);
        many.fill(members);
        System.out.println("Starting again");
        try (var server = start("data")) {
            ratios.say("%,d hashes are in memory %.0f s after the server was ready"
                    .formatted(2L * members, questions.awaitMemory(server)));
            ratios.limit("memory for %,d members".formatted(members), server.heapMegabytes() - before, 128, "MiB");
            compare(server, questions);
            System.out.println("Hits and misses against the clock");
            new AnswerTiming(questions).measure(server, ratios);
            hearElsewhere(server, questions);
        }
        return ratios.print();
    }

    private RunningServer start(String name) throws IOException, InterruptedException {
        return RunningServer.start(copy, work.resolve(name), many.storage(work.resolve("keys/master.credentials")));
    }

    private void compare(RunningServer server, HashQuestions questions) throws IOException, InterruptedException {
        var loads = List.of(
                new Load("empty POST", questions.to("/api/v1/empty", 10), 204),
                new Load("one hit in ten", questions.to("/api/v1/recognitions", 10), 200),
                new Load("misses", questions.to("/api/v1/recognitions", 0), 200),
                new Load("hits", questions.to("/api/v1/recognitions", 1), 200));
        for (var load : loads) {
            System.out.println("Warming up: " + load.name());
            load.against(server, WARM_UP);
        }
        var wall = new Rates();
        var cpu = new Rates();
        var quickness = new Rates();
        for (var round = 1; round <= ROUNDS; round++) {
            System.out.printf("Hashes, round %d of %d%n", round, ROUNDS);
            for (var load : loads) {
                var result = load.against(server, ROUND);
                wall.add(load.name(), result.perSecond());
                cpu.add(load.name(), result.perCpuSecond());
                quickness.add(load.name(), 1 / result.p99());
            }
        }
        for (var load : loads) {
            ratios.say("%-15s %,9.0f/s, %,9.0f per second of the server's processor time, p99 %.2f ms"
                    .formatted(
                            load.name(),
                            wall.median(load.name()),
                            cpu.median(load.name()),
                            1 / quickness.median(load.name())));
        }
        hold(wall, "throughput");
        hold(cpu, "processor time");
        ratios.hold(
                "p99 of an empty POST / p99 with one hit in ten",
                quickness.ratios("one hit in ten", "empty POST"),
                1 / 1.5);
        ratios.tell("hits / misses, by processor time", cpu.ratios("hits", "misses"));
        ratios.tell("p99 of misses / p99 of hits", quickness.ratios("hits", "misses"));
    }

    private void hold(Rates rates, String by) {
        ratios.hold("one hit in ten / empty POST, by " + by, rates.ratios("one hit in ten", "empty POST"), 0.7);
        ratios.hold("misses / empty POST, by " + by, rates.ratios("misses", "empty POST"), 0.85);
    }

    /** Somebody joins on one server; when do both recognise them? */
    private void hearElsewhere(RunningServer server, HashQuestions questions) throws IOException, InterruptedException {
        System.out.println("Starting a second server");
        try (var other = start("other")) {
            questions.awaitMemory(other);
            questions.join(server.port(), HashQuestions.MEMBERS, HashQuestions.MEMBERS + 1);
            ratios.limit("known here after", questions.secondsUntilKnown(server), 60, "s");
            ratios.limit("known on another server after", questions.secondsUntilKnown(other), 60, "s");
        }
    }
}
