package eu.sigill.benchmark.server;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The same kind of request, over and over, on as many connections as there are processors.
 *
 * @param paths asked for in turn
 * @param status what each is answered with
 */
record Load(String name, List<String> paths, int status) {

    private static final int LINES = 2;

    /** How many answers there were, by the clock and by the time that the server's process worked for them. */
    record Result(double perSecond, double perCpuSecond) {}

    Result against(RunningServer server, Duration duration) throws IOException, InterruptedException {
        var cpu = server.cpuSeconds();
        var begin = System.nanoTime();
        var answers = answers(server.port(), begin + duration.toNanos());
        var seconds = (System.nanoTime() - begin) / 1e9;
        return new Result(answers / seconds, answers / (server.cpuSeconds() - cpu));
    }

    private double answers(int port, long end) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(LINES)) {
            Callable<Integer> line = () -> askUntil(port, end);
            var counts = new ArrayList<Future<Integer>>();
            for (var i = 0; i < LINES; i++) {
                counts.add(threads.submit(line));
            }
            var sum = 0.0;
            for (var count : counts) {
                sum += count.get();
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IllegalStateException(name + " failed", e.getCause());
        }
    }

    private int askUntil(int port, long end) throws IOException {
        var requests = paths.stream().map(Line::request).toList();
        try (var line = new Line(port)) {
            var count = 0;
            while (System.nanoTime() < end) {
                line.ask(requests.get(count % requests.size()), status);
                count++;
            }
            return count;
        }
    }
}
