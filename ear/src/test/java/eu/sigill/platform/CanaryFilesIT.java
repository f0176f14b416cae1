package eu.sigill.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Api;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.RawCall;
import eu.sigill.house.TestShop;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same people as in {@link CanaryIT}, looked for in every file that the house, its server and its database wrote. */
class CanaryFilesIT {

    private final TestShop shop = House.newShop();
    private final Canary canary = Canary.hatch();
    private final Trail trail = Trail.of(canary.email(), shop.payload(canary.order()));

    @Test
    void isFoundWhereItIs() throws IOException {
        var planted = Files.writeString(House.data().resolve("tmp/planted-by-a-test"), "from " + trail.ipv6());

        assertThat(trail.filesWithIt()).containsExactly("tmp/planted-by-a-test");
        Files.delete(planted);
    }

    @Test
    void noFileTellsWhoAskedOrWhatFor() {
        paths().forEach(this::askedInEveryWay);
        calls().forEach(this::calledWithEveryBody);
        unreadable().forEach(RawCall::send);
        becomesAMember();

        assertThat(trail.filesWithIt()).isEmpty();
    }

    /** Pages, files, calls and nothing at all; what is personal stands in each part that an address has. */
    private List<String> paths() {
        var query = "?p=" + trail.payload() + "&email=" + trail.email() + "&hash=" + trail.md5();
        return List.of(
                "/" + query,
                shop.form() + query,
                shop.form() + "/" + trail.email() + query,
                "/nowhere/" + trail.email() + ";jsessionid=" + trail.sha256() + query,
                "/shops/" + trail.md5() + query,
                "/openapi" + query,
                "/console/review/today" + query,
                "/console/access/sign-in" + query,
                "/member" + query,
                "/error" + query,
                "/wildfly-services/" + trail.email(),
                "/api/v1/recognitions/" + trail.md5() + query,
                "/api/v1/shops/" + trail.email() + "/links" + query,
                "/api/v1/shops?limit=" + trail.email(),
                "/%0d%0a2026-11-22%20" + trail.email() + "%zz",
                "http://" + trail.email() + "/" + trail.md5() + query);
    }

    private void askedInEveryWay(String path) {
        for (var method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", trail.md5())) {
            RawCall.send("%s %s HTTP/1.0\r\nHost: %s\r\nAuthorization: Bearer %s\r\n%sContent-Length: 0\r\n\r\n"
                    .formatted(method, path, House.url().getAuthority(), trail.sha256(), trail.decentHeaders()));
        }
    }

    private List<String> calls() {
        return List.of(
                shop.path("/links"),
                shop.path("/links/inspect"),
                shop.path("/order-page/inspect"),
                "/recognitions",
                "/recognitions/v2",
                "/purchases",
                "/registrations",
                "/" + trail.md5());
    }

    private void calledWithEveryBody(String path) {
        var fields =
                Map.of("shop", trail.email(), "hash", trail.md5(), "email", trail.sha256(), "link", trail.payload());
        for (var body : List.of(
                Api.json(fields),
                Api.json(fields) + ",,}",
                "{\"email\":" + "[".repeat(5_000) + "\"" + trail.email(),
                trail.email(),
                trail.email().repeat(100_000))) {
            House.api().call("POST", path).body("application/json", body).send();
            Call.post("/api/v1" + path).chunked("text/" + trail.md5(), body).send();
        }
        Call.post("/member")
                .form(Map.of("email", trail.email(), "code", trail.md5()))
                .send();
        Call.post(shop.form())
                .form(Map.of("p", trail.payload(), "stars-shop", trail.email()))
                .send();
    }

    private List<String> unreadable() {
        var host = "Host: " + House.url().getAuthority() + "\r\n";
        return List.of(
                "GET / HTTP/1.0\r\n" + host + trail.headers() + "\r\n",
                "GET /" + trail.email() + " " + trail.md5() + " HTTP/9.9\r\n" + host + "\r\n",
                "GET / HTTP/1.1\r\nHost: " + trail.email() + "\r\nConnection: close\r\n\r\n",
                "POST / HTTP/1.0\r\n" + host + "Content-Length: " + trail.email() + "\r\n\r\n",
                "POST /member HTTP/1.0\r\n" + host + "Content-Type: multipart/form-data; boundary=" + trail.md5()
                        + "\r\nContent-Length: 40\r\n\r\n--" + trail.md5() + "\r\nxxxx",
                trail.email() + "\r\n\r\n");
    }

    private void knocksAsAMember() {
        for (var path : List.of("/member", "/member/open")) {
            Call.post(path)
                    .header("Sec-Fetch-Site", "same-origin")
                    .form(Map.of("email", trail.email(), "code", trail.md5()))
                    .send();
        }
    }

    /** What is kept of a member is sealed. */
    private void becomesAMember() {
        var order = Map.of(
                "orderNr", canary.ref(),
                "buyerEmail", trail.email(),
                "orderAmount", "80.00",
                "currency", "EUR",
                "paymentType", "card");
        var body = Map.of("shop", shop.id(), "order", order, "level", "BASIC", "terms", "2026-11", "language", "nl");
        Api.nobody("POST", "/registrations")
                .body("application/json", Api.json(body))
                .header("X-Forwarded-For", trail.ipv4())
                .send()
                .is(201);
        knocksAsAMember();
    }
}
