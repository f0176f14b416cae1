package eu.sigill.link.kit.open;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.kit.Order;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraightOrderTest {
    private static final String MUST = "{'email':'a@shop.example','name':'Ada','ref':'7'";

    @Test
    void readsWhatMostMakersWrite() {
        assertThat(straight(MUST + ",'skus':['a','b'],'tags':['c']}"))
                .isEqualTo(new Order("a@shop.example", "Ada", "7", List.of("a", "b"), List.of("c")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "}",
                ",'skus':[]}",
                ",'tags':['c']}",
                ",'skus':['a'],'tags':[]}",
                ",'skus':['a','b','c'],'tags':['d','e','f','g','h']}",
                " , 'skus' : [ 'a' , 'b' ] , 'tags' : [ 'c' ] } \n",
                ",'skus':['\\u0041\\n'],'tags':['zażółć']}"
            })
    void agreesWithTheReaderOfAnything(String rest) throws Exception {
        var utf8 = utf8(MUST + rest);

        assertThat(straight(MUST + rest))
                .isEqualTo(FieldReader.ofOrder(utf8, 0, utf8.length).order());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",}",
                "}}",
                ",'skus':null}",
                ",'skus':[7]}",
                ",'skus':['']}",
                ",'skus':['a',]}",
                ",'tags':['c'],'skus':['a']}",
                ",'tags':['c'],'tags':['d']}",
                ",'tags':['c d']}",
                ",'skus':'a'}",
                ",'SKUS':['a']}",
                ",'other':1}",
                ",'ref':'8'}"
            })
    void leavesToOthersWhatNeedsARemark(String rest) {
        assertThat(straight(MUST + rest)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{'name':'Ada','email':'a@shop.example','ref':'7'}",
                "{'email':'a@shop.example','name':'Ada','ref':7}",
                "{'email':'a@shop.example','name':'Ada'}",
                "{'email':'nobody','name':'Ada','ref':'7'}",
                "{'email':'a@shop.example''name':'Ada','ref':'7'}"
            })
    void leavesToOthersWhatIsNoOrder(String text) {
        assertThat(straight(text)).isNull();
    }

    private static @Nullable Order straight(String text) {
        var utf8 = utf8(text);
        return StraightOrder.in(utf8, 0, utf8.length);
    }

    private static byte[] utf8(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
