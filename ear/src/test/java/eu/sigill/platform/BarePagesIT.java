package eu.sigill.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.TestShop;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a caller sends turns a public page into something else, for themselves or for whoever comes next. */
@Tag("once")
class BarePagesIT {

    private static final String FOR_SCRIPTS = "Faces-Request=partial/ajax&jakarta.faces.partial.ajax=true"
            + "&jakarta.faces.source=x&jakarta.faces.partial.execute=x&jakarta.faces.partial.render=%40all"
            + "&jakarta.faces.ViewState=stateless";

    private final TestShop shop = House.newShop();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/terms", "/shops/@", "/evaluate-bgl/@", "/evaluate-bgl/@?p=x", "/nothing-here"})
    void staysThePageThatItIs(String pattern) {
        var path = pattern.replace("@", shop.domain());
        var page = Call.get(path).send();
        assertThat(page.body()).startsWith("<!DOCTYPE html>");

        isTheSame(
                Call.get(path + (path.contains("?") ? "&" : "?") + FOR_SCRIPTS).send(), page);
        isTheSame(Call.get(path).header("Faces-Request", "partial/ajax").send(), page);
    }

    private static void isTheSame(Answer other, Answer page) {
        assertThat(other.status()).isEqualTo(page.status());
        assertThat(other.body()).isEqualTo(page.body());
        for (var header : new String[] {"Content-Type", "Cache-Control"}) {
            assertThat(other.header(header)).as(header).isEqualTo(page.header(header));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8})
    void theNextBuyerGetsAFormWhateverTheFirstOneSent(int products) {
        var order = Orders.next("a", "b", "c", "d", "e", "f", "g", "h");
        var skus = order.skus().subList(0, products).toArray(String[]::new);

        isAForm(Call.get(shop.link(Orders.next(skus)) + "&lang=sv&" + FOR_SCRIPTS)
                .send());
        isAForm(Call.get(shop.link(Orders.next(skus)) + "&lang=nl")
                .header("Faces-Request", "partial/ajax")
                .send());
        isAForm(
                Call.head(shop.link(Orders.next(skus)) + "&lang=pl&" + FOR_SCRIPTS)
                        .send(),
                false);
        for (var language : new String[] {"sv", "nl", "pl"}) {
            isAForm(Call.get(shop.link(Orders.next(skus)) + "&lang=" + language).send());
        }
    }

    private static void isAForm(Answer page) {
        isAForm(page, true);
    }

    private static void isAForm(Answer page, boolean whole) {
        page.is(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        if (whole) {
            assertThat(page.body())
                    .startsWith("<!DOCTYPE html>")
                    .contains("class=\"review-form\"", "Maria J.")
                    .endsWith("</html>");
        }
    }

    @Test
    void aPostedFormIsReadByNobodyButItsServlet() {
        var payload = java.net.URLDecoder.decode(shop.payload(Orders.next()), java.nio.charset.StandardCharsets.UTF_8);
        var fields = Map.of("p", payload, "Faces-Request", "partial/ajax", "jakarta.faces.ViewState", "stateless");

        isAForm(Call.post(shop.form()).form(fields).send());
        var complaint = Call.post(shop.form())
                .header("Faces-Request", "partial/ajax")
                .form(Map.of("p", payload, "publish", "yes", "jakarta.faces.ViewState", "stateless"))
                .send()
                .is(422);

        assertThat(complaint.body()).startsWith("<!DOCTYPE html>").contains("id=\"wrong-terms\"");
    }
}
