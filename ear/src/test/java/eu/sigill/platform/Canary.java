package eu.sigill.platform;

import eu.sigill.house.Answer;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Logs;
import eu.sigill.house.TestShop;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.Purpose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody made up, every part of whom can be found again wherever it stands. */
record Canary(String email, String givenName, String familyName, String ref, String sku, String tag, String words) {

    static Canary hatch() {
        var id = UUID.randomUUID().toString().substring(0, 8);
        return new Canary(
                "mail-" + id + "@canary.example",
                "Given" + id,
                "Family" + id,
                "REF-" + id,
                "SKU-" + id,
                "tag-" + id,
                "Words of " + id);
    }

    /** What a shop prints when the order is made. */
    String orderPage() {
        return "<div id=trustedShopsCheckout><i id=tsCheckoutOrderNr>%s</i><i id=tsCheckoutBuyerEmail>%s</i>"
                        .formatted(ref, email)
                + "<i id=tsCheckoutOrderAmount>%s</i><i class=tsCheckoutProductItem><i class=tsCheckoutProductSKU>%s</i></i></div>"
                        .formatted(words, sku);
    }

    Canary ofSomebodyElse() {
        return new Canary("else-" + email, givenName, familyName, ref, sku, tag, words);
    }

    List<String> all() {
        return List.of(email, givenName, familyName, ref, sku, tag, words);
    }

    Order order() {
        return new Order(email, givenName + " " + familyName, ref, List.of(sku), List.of(tag));
    }

    Map<String, Object> body() {
        return Map.of(
                "email",
                email,
                "name",
                givenName + " " + familyName,
                "ref",
                ref,
                "skus",
                List.of(sku),
                "tags",
                List.of(tag));
    }

    Map<String, Object> bodyWith(String field, Object value) {
        var body = new HashMap<>(body());
        body.put(field, value);
        return body;
    }

    /** Two rows, of which the second is refused. */
    String csv() {
        return "email,name,ref,skus,tags\n%1$s,%2$s %3$s,%4$s,%5$s,%6$s\nno-address-%5$s,%2$s,%4$s,%5$s,%6$s\n"
                .formatted(email, givenName, familyName, ref, sku, tag);
    }

    /** A payload in the house's own format. */
    String own(TestShop shop) {
        var link = shop.maker()
                .own(order(), Purpose.REVIEW, Duration.ofHours(1), Instant.now())
                .link();
        return link.substring(link.indexOf("#p=") + 3);
    }

    Answer publish(TestShop shop) {
        return form(shop, true);
    }

    Answer form(TestShop shop, boolean terms) {
        var fields = new HashMap<>(Map.of(
                "p", URLDecoder.decode(shop.payload(order()), StandardCharsets.UTF_8),
                "publish", "yes",
                "stars-shop", "4",
                "text-shop", words,
                "stars-1", "3"));
        if (terms) {
            fields.put("terms", "yes");
        }
        return Call.post(shop.form()).form(fields).send();
    }

    /** The log files in which this text stands, once all is written. */
    List<Path> logsWith(String text) {
        Logs.areWritten();
        try (var files = Files.walk(House.data().resolve("log"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
