package eu.sigill.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Api;
import eu.sigill.house.Call;
import eu.sigill.house.Shipped;
import eu.sigill.house.TestShop;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a click to a card: people join, pages ask, people leave. */
@Tag("once")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RecognisingIT {

    /** As it stands in {@code arquillian.xml}. */
    private static final String TOKEN = "sigill_it-insiders-operator-5d1b7c3e9f2a";

    private static final String JSON = "application/json";
    private static final int NOBODY = 0;
    private static final int BASIC = 1;
    private static final int PLUS = 2;
    private static final int REMINDERS = 3;
    private static final int[] CODES = {REMINDERS, BASIC, PLUS};

    @Deployment
    static EnterpriseArchive deployment() {
        return Shipped.ear(RecognisingIT.class, MemberDeskServlet.class);
    }

    @Test
    void beginsWithTheClickAndEndsWithTheLastOne() {
        var shop = shop("V1");
        assertThat(byHash(shop, Hashes.md5("maria@lezer.example"))).isEqualTo(NOBODY);

        people("join=maria@lezer.example&level=REMINDERS");
        assertThat(byHash(shop, Hashes.md5("maria@lezer.example"))).isEqualTo(REMINDERS);
        people("join=maria@lezer.example&level=PLUS");
        assertThat(byHash(shop, Hashes.sha256("maria@lezer.example"))).isEqualTo(PLUS);

        people("leave=maria@lezer.example");
        assertThat(byHash(shop, Hashes.md5("maria@lezer.example"))).isEqualTo(NOBODY);
        assertThat(byHash(shop, Hashes.sha256("maria@lezer.example"))).isEqualTo(NOBODY);
    }

    @Test
    void findsAThousandMembersByHashAndNoneOfTenThousandOthers() {
        var shop = shop("V1");
        people("join=memberNUMBER@hash.example&many=1000");
        var lengths = new HashSet<Integer>();

        for (var i = 0; i < 1_000; i++) {
            var hash = i % 2 == 0
                    ? Hashes.md5("member" + i + "@hash.example")
                    : Hashes.sha256("member" + i + "@hash.example");
            assertThat(levelIn(asked(shop, hash), lengths)).isEqualTo(CODES[i % 3]);
        }
        for (var i = 0; i < 10_000; i++) {
            assertThat(levelIn(asked(shop, Hashes.md5("stranger" + i + "@hash.example")), lengths))
                    .isEqualTo(NOBODY);
        }

        assertThat(lengths).hasSize(1);
    }

    @Test
    void findsMembersBlindlyAfterTheNextBuild() {
        var shop = shop("V2");
        people("join=blindNUMBER@lezer.example&many=100");
        people("join=blind.upper@lezer.example&level=PLUS&build=now");
        people("join=too.late@lezer.example&level=PLUS");
        var shopper = new BlindShopper(get("/api/v1/recognitions/v2").is(200).json());
        var lengths = new HashSet<Integer>();

        IntStream.range(0, 100)
                .forEach(i -> assertThat(blindly(shop, shopper, "blind" + i + "@lezer.example", lengths))
                        .isEqualTo(CODES[i % 3]));
        assertThat(blindly(shop, shopper, "blind.upper@lezer.example", lengths)).isEqualTo(PLUS);
        assertThat(blindly(shop, shopper, "too.late@lezer.example", lengths)).isEqualTo(NOBODY);
        IntStream.range(0, 1_000)
                .forEach(i -> assertThat(blindly(shop, shopper, "stranger" + i + "@lezer.example", lengths))
                        .isEqualTo(NOBODY));

        assertThat(lengths).hasSize(1);
    }

    private static int blindly(String shop, BlindShopper shopper, String address, Set<Integer> lengths) {
        var blinding = shopper.blind(address);
        var answer = post("/api/v1/recognitions/v2", shopper.question(shop, blinding))
                .is(200);
        lengths.add(answer.body().length());
        return shopper.level(blinding, answer.json());
    }

    private static int levelIn(Answer answer, Set<Integer> lengths) {
        lengths.add(answer.is(200).body().length());
        return answer.json().getInt("level");
    }

    private static int byHash(String shop, String hash) {
        return asked(shop, hash).is(200).json().getInt("level");
    }

    private static Answer asked(String shop, String hash) {
        return post("/api/v1/recognitions", Map.of("shop", shop, "hash", hash));
    }

    private static Answer get(String path) {
        return Call.elsewhere("GET", at(path)).header("Accept", JSON).send();
    }

    private static Answer post(String path, Map<String, ?> body) {
        return Call.elsewhere("POST", at(path)).body(JSON, Api.json(body)).send();
    }

    private static void people(String what) {
        Call.elsewhere("POST", at("/insiders/members?" + what)).send().is(204);
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + System.getProperty("sigill.it.http") + path);
    }

    /** A shop whose pages ask in this way. */
    private static String shop(String mode) {
        var opened = Call.elsewhere("POST", at("/api/v1/shops"))
                .header("Authorization", "Bearer " + TOKEN)
                .body(
                        JSON,
                        Json.createObjectBuilder(TestShop.body(TestShop.newDomain()))
                                .build()
                                .toString())
                .send()
                .is(201)
                .json();
        return decided(opened, mode);
    }

    private static String decided(JsonObject shop, String mode) {
        people("shop=" + shop.getString("id") + "&mode=" + mode);
        return shop.getString("id");
    }
}
