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
 * @param requests sent in turn
 * @param status what each is answered with
 */
record Load(String name, List<byte[]> requests, int status) {

    private static final int LINES = 2;

    static Load of(String name, List<String> paths, int status) {
        return new Load(name, paths.stream().map(Line::request).toList(), status);
    }

    /**
     * How many answers there were, by the clock and by the time that the server's process worked for them.
     *
     * @param p99 how many milliseconds 99 of 100 answers took at most
     */
    record Result(double perSecond, double perCpuSecond, double p99) {}

    Result against(RunningServer server, Duration duration) throws IOException, InterruptedException {
        var cpu = server.cpuSeconds();
        var begin = System.nanoTime();
        var answers = answers(server.port(), begin + duration.toNanos());
        var seconds = (System.nanoTime() - begin) / 1e9;
        var count = answers.size();
        return new Result(count / seconds, count / (server.cpuSeconds() - cpu), answers.millis(0.99));
    }

    private Times answers(int port, long end) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(LINES)) {
            Callable<Times> line = () -> askUntil(port, end);
            var lines = new ArrayList<Future<Times>>();
            for (var i = 0; i < LINES; i++) {
                lines.add(threads.submit(line));
            }
            var all = new Times();
            for (var times : lines) {
                all.addAll(times.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException(name + " failed", e.getCause());
        }
    }

    private Times askUntil(int port, long end) throws IOException {
        try (var line = new Line(port)) {
            var times = new Times();
            for (var now = System.nanoTime(); now < end; ) {
                line.ask(requests.get(times.size() % requests.size()), status);
                var after = System.nanoTime();
                times.add(after - now);
                now = after;
            }
            return times;
        }
    }
}
