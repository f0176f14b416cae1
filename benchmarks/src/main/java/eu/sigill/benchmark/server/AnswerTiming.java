package eu.sigill.benchmark.server;

import eu.sigill.benchmark.Ratios;
import eu.sigill.benchmark.Timings;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/**
 * Whether the time of an answer tells a member from somebody else.
 *
 * <p>Hits and misses are asked about over one connection, in an order that chance decides. Misses of a second kind tell what
 * t is worth: they must not differ from the first. Each kind asks about as many addresses, so that none is warmer.
 */
final class AnswerTiming {

    private static final String PATH = "/api/v1/recognitions";
    private static final int MEASUREMENTS = 60_000;
    private static final int WARM_UP = 10_000;

    private record Kind(List<byte[]> requests, Timings times) {

        Kind(List<byte[]> requests) {
            this(requests, new Timings());
        }
    }

    private final Random chance = new Random();
    private final Kind hits;
    private final Kind misses;
    private final Kind missesAgain;

    AnswerTiming(HashQuestions questions) {
        var strangers = questions.to(PATH, 0);
        hits = new Kind(questions.to(PATH, 1).subList(0, HashQuestions.MEMBERS));
        misses = new Kind(strangers.subList(0, HashQuestions.MEMBERS));
        missesAgain = new Kind(strangers.subList(HashQuestions.MEMBERS, 2 * HashQuestions.MEMBERS));
    }

    void measure(RunningServer server, Ratios ratios) throws IOException {
        var kinds = List.of(hits, misses, missesAgain);
        try (var line = new Line(server.port())) {
            for (var number = 0; number < MEASUREMENTS; number++) {
                var kind = kinds.get(chance.nextInt(kinds.size()));
                var request = kind.requests().get(chance.nextInt(HashQuestions.MEMBERS));
                var begin = System.nanoTime();
                line.ask(request, 200);
                var nanos = System.nanoTime() - begin;
                if (number >= WARM_UP) {
                    kind.times().add(nanos);
                }
            }
        }
        ratios.limit("|t| of answers by hash, hit or miss", t(hits, misses), Timings.BAR, "");
        ratios.say("%-72s %7.1f (chance and the machine alone)"
                .formatted("|t| of two kinds of misses", t(misses, missesAgain)));
    }

    private static double t(Kind some, Kind others) {
        return Timings.welch(some.times(), others.times());
    }
}
