package eu.sigill.link;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.House;
import eu.sigill.house.TestShop;
import eu.sigill.house.Together;
import eu.sigill.link.kit.LinkKeys;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkKeyApiIT {

    @Test
    void aFreshShopHasNoPairAndItsFirstOneMakesLinks() {
        var shop = House.api()
                .post("/shops", TestShop.body(TestShop.newDomain()))
                .is(201)
                .json()
                .getString("id");
        var path = "/shops/" + shop + "/link-keys";
        assertThat(House.api().get(path).is(200).items()).isEmpty();

        var made = House.api().post(path, Map.of()).is(201).json();

        assertThat(made.getString("status")).isEqualTo("PRIMARY");
        assertThat(Base64.getDecoder().decode(made.getString("encryptKey"))).hasSize(32);
        assertThat(Base64.getDecoder().decode(made.getString("authKey"))).hasSize(32);
        assertThat(House.api().post(path, Map.of()).is(201).json().getString("status"))
                .isEqualTo("ENABLED");
    }

    @Test
    void ofManyFirstPairsAtOnceOneMakesLinks() {
        var shop = House.api()
                .post("/shops", TestShop.body(TestShop.newDomain()))
                .is(201)
                .json()
                .getString("id");
        var path = "/shops/" + shop + "/link-keys";

        var statuses = Together.all(
                6, () -> House.api().post(path, Map.of()).is(201).json().getString("status"));

        assertThat(statuses).containsOnlyOnce("PRIMARY").contains("ENABLED");
    }

    @Test
    void showsKeysOnceAndNeverAgain() {
        var shop = House.newShop();

        var answer = House.api().post(shop.path("/link-keys"), Map.of()).is(201);

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Location"))
                .endsWith(shop.path("/link-keys/") + answer.json().getString("kid"));
        var listed = House.api().get(shop.path("/link-keys")).is(200);
        assertThat(listed.body())
                .contains(answer.json().getString("kid"))
                .doesNotContain(answer.json().getString("encryptKey"))
                .doesNotContain(answer.json().getString("authKey"));
    }

    @Test
    void takesKeysThatAShopHasAlready() {
        var shop = House.newShop();
        var own = LinkKeys.generate();

        var brought = shop.bring(own).json();

        assertThat(brought.getString("kid")).isEqualTo(own.kid());
        assertThat(brought.getString("fingerprint")).isEqualTo(own.fingerprint());
        House.api().post(shop.path("/link-keys"), body(own)).isProblem(409, "key-pair-known");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 31, 33, 64})
    void namesTheKeyThatHasTheWrongLength(int bytes) {
        var shop = House.newShop();
        var wrong = Base64.getEncoder().encodeToString(new byte[bytes]);
        var right = LinkKeys.generate();

        for (var field : List.of("encryptKey", "authKey")) {
            var body = new java.util.HashMap<>(body(right));
            body.put(field, wrong);
            House.api()
                    .post(shop.path("/link-keys"), body)
                    .isProblem(422, "invalid-field")
                    .naming(field);
        }
    }

    @Test
    void namesAKeyThatIsNoBase64AndDoesNotRepeatIt() {
        var shop = House.newShop();
        var body = Map.of(
                "encryptKey", "!zx81canary!", "authKey", LinkKeys.generate().authKeyBase64());

        var answer = House.api()
                .post(shop.path("/link-keys"), body)
                .isProblem(422, "invalid-field")
                .naming("encryptKey");

        assertThat(answer.problem().getString("code")).isEqualTo("NO_BASE64");
        assertThat(answer.body()).doesNotContain("zx81canary");
    }

    @Test
    void namesTheKeyThatIsMissing() {
        var shop = House.newShop();

        House.api()
                .post(
                        shop.path("/link-keys"),
                        Map.of("encryptKey", LinkKeys.generate().encryptKeyBase64()))
                .isProblem(422, "invalid-field")
                .naming("authKey");
    }

    @Test
    void promotesOnePairAndStepsTheOtherBack() {
        var shop = House.newShop();
        var second = LinkKeys.generate();
        shop.bring(second);

        assertThat(move(shop, second, "PRIMARY").is(200).json().getString("status"))
                .isEqualTo("PRIMARY");

        assertThat(House.api().get(shop.path("/link-keys")).items())
                .filteredOn(pair -> pair.getString("kid").equals(shop.keys().kid()))
                .extracting(pair -> pair.getString("status"))
                .containsExactly("ENABLED");
    }

    @ParameterizedTest
    @CsvSource({"ENABLED", "DISABLED", "PRIMARY"})
    void leavesADestroyedPairDestroyed(String status) {
        var shop = House.newShop();
        assertThat(move(shop, shop.keys(), "DESTROYED").is(200).json().getString("status"))
                .isEqualTo("DESTROYED");

        move(shop, shop.keys(), status).isProblem(409, "key-pair-destroyed");

        move(shop, shop.keys(), "DESTROYED").is(200);
        House.api().post(shop.path("/link-keys"), body(shop.keys())).isProblem(409, "key-pair-known");
        assertThat(House.database()
                        .number(
                                "select count(*) from link_key_pair where shop_id = ? and sealed_keys is not null",
                                shop.id()))
                .isZero();
    }

    @Test
    void makesNoLinkWithoutAPrimaryPair() {
        var shop = House.newShop();
        move(shop, shop.keys(), "DISABLED").is(200);

        House.api()
                .post(shop.path("/links"), Map.of("email", "a@lezer.example", "name", "A", "ref", "1"))
                .is(409);
    }

    @Test
    void namesAStatusThatItDoesNotKnow() {
        var shop = House.newShop();

        move(shop, shop.keys(), "primary").isProblem(422, "invalid-field").naming("status");
        House.api()
                .patch(shop.path("/link-keys/00000000"), Map.of("status", "ENABLED"))
                .is(404);
    }

    private static Answer move(TestShop shop, LinkKeys keys, String status) {
        return House.api().patch(shop.path("/link-keys/" + keys.kid()), Map.of("status", status));
    }

    private static Map<String, Object> body(LinkKeys keys) {
        return Map.of("encryptKey", keys.encryptKeyBase64(), "authKey", keys.authKeyBase64());
    }
}
