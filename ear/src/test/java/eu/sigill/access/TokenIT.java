package eu.sigill.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Api;
import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.People;
import eu.sigill.house.TestShop;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenIT {

    @Test
    void whoSendsNoTokenIsAskedForOne() {
        var answer = Api.nobody("GET", "/shops").send().isProblem(401, "no-token");

        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer sigill_nobody",
                "bearer x",
                "Bearer ",
                "Bearer",
                "Basic b3BlcmF0b3I6cGFzc3dvcmQ=",
                "",
                "é"
            })
    void whoSendsAWrongTokenIsTurnedAway(String header) {
        var answer = Api.nobody("GET", "/shops").header("Authorization", header).send();

        answer.isProblem(401, "invalid-token");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void aWrongTokenIsTurnedAwayFromPublicCallsToo() {
        var shop = House.newShop();

        new Api("sigill_nobody").get(shop.path("/rating")).isProblem(401, "invalid-token");
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void aTokenMayDoWhatItsScopesSayAndNoMore(Scope scope) {
        var shop = House.newShop();
        var able = People.operatorWith(EnumSet.of(scope));
        var unable = People.operatorWith(EnumSet.complementOf(EnumSet.of(scope)));

        assertThat(called(able, scope, shop)).isBetween(200, 299);
        assertThat(called(unable, scope, shop)).isEqualTo(403);
    }

    private static int called(Api api, Scope scope, TestShop shop) {
        var order = Orders.next();
        var answer = switch (scope) {
            case SHOPS_READ -> api.get(shop.path(""));
            case SHOPS_WRITE -> api.post("/shops", TestShop.body(TestShop.newDomain()));
            case KEYS_READ -> api.get(shop.path("/link-keys"));
            case KEYS_WRITE -> api.post(shop.path("/link-keys"), Map.of());
            case LINKS_MAKE ->
                api.post(shop.path("/links"), Map.of("email", order.email(), "name", order.name(), "ref", order.ref()));
            case LINKS_INSPECT -> api.post(shop.path("/links/inspect"), Map.of("link", "x"));
            case REVIEWS_READ -> api.get(shop.path("/reviews"));
            case ORDER_PAGES_INSPECT ->
                api.call("POST", shop.path("/order-page/inspect"))
                        .body("text/html", "<p>")
                        .send();
            case REFUSED_FIELDS_READ -> api.get(shop.path("/refused-fields"));
            case PROTECTIONS_READ -> api.get(shop.path("/protections"));
            case CLAIMS_READ -> api.get(shop.path("/claims"));
            case RETENTION_READ -> api.get("/retention/rules");
            case RETENTION_RUN -> api.post("/retention/runs", Map.of("mode", "DRY"));
        };
        return answer.status() == 403 ? answer.isProblem(403, "not-allowed").status() : answer.status();
    }

    @Test
    void anOwnerSeesTheOwnShopsOnly() {
        var own = House.newShop();
        var other = House.newShop();
        var owner = People.ownerOf(own);

        owner.get(own.path("")).is(200);
        assertThat(owner.get("/shops").is(200).items())
                .extracting(shop -> shop.getString("id"))
                .containsExactly(own.id());
        for (var path : List.of("", "/link-keys", "/reviews")) {
            owner.get(other.path(path)).isProblem(404, "unknown-shop");
        }
        owner.post(other.path("/link-keys"), Map.of()).isProblem(404, "unknown-shop");
        owner.post(other.path("/links/inspect"), Map.of("link", "x")).isProblem(404, "unknown-shop");
        owner.post(other.path("/links"), Map.of("email", "a@b.example", "name", "N", "ref", "1"))
                .isProblem(404, "unknown-shop");
    }

    @Test
    void anOwnerCertifiesNoShopOfTheirOwn() {
        var owner = People.ownerOf(House.newShop());

        owner.post("/shops", TestShop.body(TestShop.newDomain())).isProblem(403, "not-allowed");
    }

    @Test
    void aTokenMayNoMoreThanTheRoleOfItsUser() {
        var shop = House.newShop();
        var staff = People.employedAt(shop, Role.MERCHANT_STAFF);

        staff.get(shop.path("/link-keys")).is(200);
        staff.post(shop.path("/link-keys"), Map.of()).isProblem(403, "not-allowed");
        var officer = People.employedAt(shop, Role.PRIVACY_OFFICER);
        officer.get(shop.path("/reviews")).isProblem(403, "not-allowed");
    }
}
