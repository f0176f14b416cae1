package eu.sigill.benchmark.server;

import eu.sigill.link.kit.json.BrokenJson;
import eu.sigill.link.kit.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** Who is asked about, and by which shop. */
record HashQuestions(String shop) {

    /** How many really joined. */
    static final int MEMBERS = 200;

    private static final int QUESTIONS = 2_000;
    private static final String IN_MEMORY = "SIGILL000601";
    private static final Duration A_MOMENT = Duration.ofMillis(200);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static HashQuestions openShop(int port) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(at(port, "/api/v1/shops"))
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"domain":"books.example","name":"Boekhandel","market":"NL","languages":["nl"],\
                        "products":["PROTECTION"],"certified":true}""")));
        try {
            var questions = new HashQuestions(Json.object(answer.body()).text("id"));
            questions.join(port, 0, MEMBERS);
            return questions;
        } catch (BrokenJson e) {
            throw new IllegalStateException("the API does not speak JSON", e);
        }
    }

    void join(int port, int from, int to) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(at(port, "/api/v1/empty-joining?from=" + from + "&to=" + to))
                .POST(BodyPublishers.noBody()));
    }

    /** Requests, of which each so manieth is about a member; none if this is zero. */
    List<byte[]> to(String path, int everySo) {
        return IntStream.range(0, QUESTIONS)
                .mapToObj(i -> everySo > 0 && i % everySo == 0
                        ? question("member" + i / everySo % MEMBERS)
                        : question("stranger" + i))
                .map(question -> Line.post(path, question))
                .toList();
    }

    private String question(String name) {
        return "{\"shop\":\"" + shop + "\",\"hash\":\"" + md5(name + "@lezer.example") + "\"}";
    }

    private static String md5(String address) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(address.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a server answers from memory, and tells how many seconds that took. */
    double awaitMemory(RunningServer server) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        while (!server.said().contains(IN_MEMORY)) {
            Thread.sleep(A_MOMENT);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** How long it takes until the last who joined is recognised. */
    double secondsUntilKnown(RunningServer server) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var question = HttpRequest.newBuilder(at(server.port(), "/api/v1/recognitions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question("member" + MEMBERS)));
        while (!send(question).body().contains("2")) {
            Thread.sleep(A_MOMENT);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static URI at(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = CLIENT.send(request.header("Accept", "application/json").build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException("the server answered " + response.statusCode());
        }
        return response;
    }
}
