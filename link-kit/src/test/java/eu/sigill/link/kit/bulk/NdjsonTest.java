package eu.sigill.link.kit.bulk;

import static eu.sigill.link.kit.Forge.KEYS;
import static eu.sigill.link.kit.Forge.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.kit.Forge;
import eu.sigill.link.kit.Opened;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NdjsonTest {
    private final List<String> problems = new ArrayList<>();

    @Test
    void getsALinkAsItsLastField() throws Exception {
        var out = make(
                "{\"email\":\"a@b\",\"name\":\"N\\u00f6\",\"ref\":12,\"skus\":[\"A\"]} \r\n{ \"ref\":\"2\",\"email\":\"c@d\",\"name\":\"M\" }");

        var lines = out.lines().toList();
        assertThat(lines.get(0))
                .startsWith("{\"email\":\"a@b\",\"name\":\"N\\u00f6\",\"ref\":12,\"skus\":[\"A\"],\"link\":\"https://");
        assertThat(order(lines.get(0))).isEqualTo(new Order("a@b", "Nö", "12", List.of("A"), List.of()));
        assertThat(order(lines.get(1))).isEqualTo(Order.of("c@d", "M", "2"));
        assertThat(problems).isEmpty();
    }

    @Test
    void takesNoLetterForABlankLine() throws Exception {
        make("{\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\"}\nżółć\n \t\r\n");

        assertThat(problems).singleElement().asString().startsWith("row 2: ");
    }

    @Test
    void isRefusedLineByLine() throws Exception {
        var out = make(String.join(
                "\n",
                "{\"email\":\"a@b\",\"name\":\"SECRET\"}",
                "",
                "{\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\",\"sku\":[\"SECRET\"]}",
                "{\"email\":\"a@b\",\"name\":\"N\",\"referenceId\":\"SECRET\"}",
                "{\"Email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\"}",
                "{\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\",\"SECRET maria\":1}",
                "{\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\",\"price\":1}",
                "{\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\"",
                "SECRET",
                "{\"email\":\"a@b\",\"name\":\"SEC\\u0000RET\",\"ref\":\"1\"}",
                "{\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\",\"link\":\"x\"}",
                "{\"x\":\"" + "SECRET".repeat(100_000) + "\"}",
                "{\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\",\"ref\":\"1\"}",
                "{\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\"}"));

        assertThat(problems)
                .containsExactly(
                        "row 1: ref is missing",
                        "row 3: sku is unknown; write skus",
                        "row 4: referenceId is unknown; write ref",
                        "row 5: Email is unknown; write email",
                        "row 6: a field is none of email, name, ref, skus, tags",
                        "row 7: price is none of email, name, ref, skus, tags",
                        "row 8: the row is not JSON at byte 36",
                        "row 9: the row is not JSON at byte 1",
                        "row 10: name has a control character",
                        "row 11: link is there already; the output gets one",
                        "row 12: the row is longer than 64 KB",
                        "row 13: ref is there twice");
        assertThat(out.lines()).hasSize(1);
    }

    @Test
    void mayHaveUnknownFieldsWhenTheyAreToBeIgnored() throws Exception {
        var out = run("{\"price\":1.5,\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\"}", Problems.ASIDE, true);

        assertThat(out).startsWith("{\"price\":1.5,");
        assertThat(problems).isEmpty();
    }

    @Test
    void keepsAPlaceForBadLinesInBand() throws Exception {
        var out = run("{\"email\":1}\n{\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\"}\n", Problems.IN_BAND, false);

        assertThat(out.lines().toList().getFirst()).isEqualTo("{\"row\":1,\"problem\":\"email is not text\"}");
        assertThat(out.lines()).hasSize(2);
    }

    @Test
    void isRefusedWhereItIsNotUtf8() throws Exception {
        var out = new ByteArrayOutputStream();
        var in = "{\"email\":\"a@b\",\"name\":\"\u00f6\",\"ref\":\"1\"}".getBytes(StandardCharsets.ISO_8859_1);

        var settings = new BulkSettings(new Making.Compatible(false), Problems.IN_BAND, false);
        new BulkMaker(SHOP, KEYS, settings).make(new ByteArrayInputStream(in), out, new BulkObserver() {});

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"row\":1,\"problem\":\"the row is not UTF-8\"}\n");
    }

    private String make(String ndjson) throws Exception {
        return run(ndjson, Problems.ASIDE, false);
    }

    private String run(String ndjson, Problems where, boolean ignoreUnknown) throws Exception {
        var out = new ByteArrayOutputStream();
        var settings = new BulkSettings(new Making.Compatible(false), where, ignoreUnknown);
        var in = new ByteArrayInputStream(ndjson.getBytes(StandardCharsets.UTF_8));
        new BulkMaker(SHOP, KEYS, settings).make(in, out, new BulkObserver() {
            @Override
            public void problem(RowProblem problem) {
                problems.add(problem.toString());
            }
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Order order(String line) throws Exception {
        return ((Opened) Forge.opener().openLink(Json.object(line).text("link"))).order();
    }
}
