package eu.sigill.benchmark.server;

import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.LinkMaker;
import eu.sigill.link.kit.LinkTarget;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.json.BrokenJson;
import eu.sigill.link.kit.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** A shop with some hundreds of reviews, made as a merchant and its buyers would: by the API and by links. */
final class BusyShop {

    private static final int REVIEWS = 300;
    private static final int LINKS = 200;
    private static final String DOMAIN = "books.example";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI house;
    private final LinkKeys keys = LinkKeys.generate();
    private final LinkMaker maker;
    private final String id;

    BusyShop(int port) throws IOException, InterruptedException {
        house = URI.create("http://localhost:" + port);
        maker = new LinkMaker(new LinkTarget(house, DOMAIN, "NL"), keys);
        id = opened();
        call("/shops/" + id + "/link-keys", """
                {"encryptKey":"%s","authKey":"%s"}""".formatted(keys.encryptKeyBase64(), keys.authKeyBase64()));
        for (var number = 0; number < REVIEWS; number++) {
            publish(number);
        }
    }

    /** The paths of many links that open, none of which was used. */
    List<String> links() {
        return IntStream.range(REVIEWS, REVIEWS + LINKS)
                .mapToObj(number -> maker.compatible(order(number)).link())
                .map(link -> link.substring(house.toString().length()))
                .toList();
    }

    String rating() {
        return "/api/v1/shops/" + id + "/rating";
    }

    String badge() {
        return "/badge/" + id + ".json";
    }

    /** What the badge's data is marked with, as long as it stays what it is. */
    String tagOfBadge() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(house.resolve(badge())).build();
        return client.send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private String opened() throws IOException, InterruptedException {
        var answer = call("/shops", """
                {"domain":"%s","name":"Boekhandel","market":"NL","languages":["nl","en"],\
                "products":["SHOP_REVIEWS","PRODUCT_REVIEWS"],"certified":true}""".formatted(DOMAIN));
        try {
            return Json.object(answer).text("id");
        } catch (BrokenJson e) {
            throw new IllegalStateException("the API does not speak JSON", e);
        }
    }

    private String call(String path, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(house.resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return send(request, 201);
    }

    private void publish(int number) throws IOException, InterruptedException {
        var link = maker.compatible(order(number)).link();
        var payload = link.substring(link.indexOf("?p=") + 3); // percent-encoded, as a form's body is
        var text = URLEncoder.encode("Snel en netjes ingepakt, het was nummer " + number, StandardCharsets.UTF_8);
        var stars = 1 + number % 5;
        var request = HttpRequest.newBuilder(house.resolve("/evaluate-bgl/" + DOMAIN))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "p=%s&stars-shop=%d&text-shop=%s&terms=yes&publish=yes".formatted(payload, stars, text)))
                .build();
        send(request, 303);
    }

    private String send(HttpRequest request, int expected) throws IOException, InterruptedException {
        var response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IllegalStateException(request.uri().getPath() + " answered " + response.statusCode());
        }
        return response.body();
    }

    private static Order order(int number) {
        return new Order(
                "maria%d@lezer.example".formatted(number),
                "Maria Jansen",
                "ORD-" + number,
                List.of("BOOK-1", "BOOK-2"),
                List.of("web"));
    }
}
