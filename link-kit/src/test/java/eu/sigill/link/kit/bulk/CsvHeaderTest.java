package eu.sigill.link.kit.bulk;

import static eu.sigill.link.kit.Forge.KEYS;
import static eu.sigill.link.kit.Forge.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.reason.UnusableInput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvHeaderTest {
    private final CsvRuns csv = new CsvRuns();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void knowsItsDelimiterByItsHeader(String delimiter) throws Exception {
        var text = String.join(delimiter, "ref", "Email ", " NAME", "note") + "\n"
                + String.join(delimiter, "1", "a@b", "\"x,y;z\"", "n") + "\n";

        var lines = CsvRuns.lines(csv.make(text));

        assertThat(lines.get(0)).endsWith("note" + delimiter + "link");
        assertThat(CsvRuns.order(lines.get(1)).ref()).isEqualTo("1");
        assertThat(csv.notices).containsExactly("columns that do not go into links: note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void isRefusedInUtf16(String charset) {
        csv.assertUnusable(
                "email,name,ref\na@b,N,1\n".getBytes(Charset.forName(charset)),
                "the input is UTF-16; save it as UTF-8");
    }

    @Test
    void isRefusedInUtf16WithAMark() {
        csv.assertUnusable(
                "\ufeffemail,name,ref\n".getBytes(StandardCharsets.UTF_16LE), "the input is UTF-16; save it as UTF-8");
    }

    @Test
    void isRefusedWhenItIsEmpty() {
        csv.assertUnusable("", "the input is empty");
        csv.assertUnusable("\ufeff\n\r\n", "the input is empty");
    }

    @Test
    void isRefusedOnceForAllColumnsThatAreMissing() {
        csv.assertUnusable("foo,bar\n1,2\n", "the header has no column email, name, ref");
        csv.assertUnusable(
                "E-Mail,Customer Name,order_id\n",
                "the header has no column email (rename e-mail), name (rename customer name), ref (rename order_id)");
        csv.assertUnusable("a@b,N,1\n", "the header has no column email, name, ref");
        csv.assertUnusable("email,name,ref,Email\n", "the column email is there twice");
        csv.assertUnusable("\"email,name,ref\n", "the header has a quote that is not closed");
        csv.assertUnusable("email,name,r\u0000ef\n", "the input is UTF-16 or no text at all; save the file as UTF-8");
        csv.assertUnusable("x".repeat(100_000), "the header is longer than 64 KB");
        csv.assertUnusable(
                "email,name,ref,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1),
                "the header is not UTF-8; save the file as UTF-8");
    }

    @Test
    void namesColumnsThatItIgnoresOnce() throws Exception {
        csv.make("email,name,ref,Sku,price,\u001b[31m\n");

        assertThat(csv.notices).containsExactly("columns that do not go into links: sku (skus would), price, ?[31m");
    }

    @Test
    void tellsAtALookWhatAllOfTheInputIsLike() throws Exception {
        var maker = new BulkMaker(SHOP, KEYS, CsvRuns.IN_BAND);

        assertThat(maker.look(CsvRuns.bytes("email,name,ref,Sku,price\n")).notices())
                .containsExactly(Remark.of(
                        Reason.COLUMNS_IGNORED, List.of(Remark.of(Reason.WOULD_FIT, "sku", "skus"), "price")));
        assertThat(maker.look(CsvRuns.bytes("\n{\"email\":\"a@b\"}"))).isEqualTo(new BulkInput(true, List.of()));
        assertThatThrownBy(() -> maker.look(CsvRuns.bytes("name\n"))).isInstanceOf(UnusableInput.class);
    }

    @Test
    void isReadAgainOnceItIsMended() throws Exception {
        var first = csv.run("email,name,ref\na@b,,1\nc@d,M,2\n", CsvRuns.IN_BAND);
        var second = csv.run(first.replace("a@b,,1", "a@b,N,1"), CsvRuns.IN_BAND);

        assertThat(second.lines().findFirst().orElseThrow()).isEqualTo("email,name,ref,link,problem");
        assertThat(second.lines().filter(line -> line.matches("([^,]*,){5,}[^,]*")))
                .isEmpty();
        assertThat(csv.notices).containsExactly("columns of an earlier run that are replaced: link, problem");
        assertThat(CsvRuns.order(CsvRuns.lines(second).get(1).replaceAll(",$", "")))
                .isEqualTo(Order.of("a@b", "N", "1"));
        assertThat(csv.make(second).lines().findFirst().orElseThrow()).isEqualTo("email,name,ref,link");
    }

    @Test
    void isRefusedWhenAColumnOfItsOwnIsCalledAsOurs() {
        csv.assertUnusable(
                "link,email,name,ref\n", "there is a column link already; rename it, for the output gets one");
        assertThatThrownBy(() -> csv.run("problem,email,name,ref\n", CsvRuns.IN_BAND))
                .isInstanceOf(UnusableInput.class)
                .hasMessage("there is a column problem already; rename it, for the output gets one");
    }
}
