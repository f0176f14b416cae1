package eu.sigill.link.kit.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.kit.Order;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowProblemsTest {
    private final CsvRuns csv = new CsvRuns();

    @Test
    void namesRowColumnAndReasonButNeverTheValue() throws Exception {
        var out = csv.make("""
                email,name,ref,tags
                SECRET,N,1,
                a@b,,2,
                a@b,N,,
                a@b,N,3,SEC RET
                a@b,"SEC
                RET",4,
                a@b,N,5,,SECRET
                a@b,fine,6,
                """);

        assertThat(csv.problems)
                .containsExactly(
                        "row 2: email is not an e-mail address",
                        "row 3: name is empty",
                        "row 4: ref is empty",
                        "row 5: tags has an entry with white space",
                        "row 6: name has a control character",
                        "row 7: the row has 5 columns, the header has 4");
        assertThat(out.lines()).hasSize(2);
        assertThat(CsvRuns.order(out).name()).isEqualTo("fine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@SUM(A1)",
                "\t=1",
                "+1+1",
                "-1+1",
                "-2+3+cmd|' /C calc'!A0",
                "  =1",
                "+a(b)",
                "-x\u00f6",
                "+1\"\"2"
            })
    void refusesWhatASpreadsheetWouldRun(String formula) throws Exception {
        csv.make("email,name,ref\na@b,\"" + formula + "\",1\na@b,N,\"" + formula + "\"\n");

        assertThat(csv.problems)
                .containsExactly(
                        "row 2: name begins like a formula, which a spreadsheet would run",
                        "row 3: ref begins like a formula, which a spreadsheet would run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+49 30 123", "-a_b.c/d-e F", "+", "-", "1=1", "a@"})
    void takesWhatASpreadsheetWouldNotRun(String text) throws Exception {
        assertThat(CsvRuns.order(csv.make("email,name,ref\na@b," + text + "," + text + "\n"))
                        .ref())
                .isEqualTo(text);
    }

    @Test
    void letsFormulasPassInColumnsThatItOnlyHandsThrough() throws Exception {
        assertThat(csv.make("email,name,ref,note\na@b,N,1,=1+1\n")).contains("a@b,N,1,=1+1,https");
    }

    @Test
    void losesOnlyTheRowInWhichAQuoteIsNotClosed() throws Exception {
        var out = csv.make("email,name,ref\na@b,\"Maria,1\nc@d,Ewa,2\ne@f,Ida,3\n");

        assertThat(csv.problems).containsExactly("row 2: the row has a quote that is not closed");
        assertThat(out.lines()).hasSize(3);
    }

    @Test
    void losesOnlyTheRowWhoseQuoteSeemsToCloseInAnother() throws Exception {
        var out = csv.make("email,name,ref\na@b,\"Maria,1\nc@d,\"Ewa\",2\ne@f,Ida,3\n");

        assertThat(csv.problems).containsExactly("row 2: the row has text behind a closing quote");
        assertThat(out.lines()).hasSize(3);
    }

    @Test
    void losesOnlyTheRowWhoseQuoteSwallowsColumns() throws Exception {
        var out = csv.make("email,name,ref\na@b,\"Maria,1\n\",Ewa,2,x\ne@f,Ida,3\n");

        assertThat(csv.problems)
                .containsExactly(
                        "row 2: the row has 5 columns, the header has 3; a quote may be wrong",
                        "row 3: the row has a quote that is not closed");
        assertThat(out.lines()).hasSize(2);
    }

    @Test
    void goesOnBehindTheLineOfTheQuoteThatBreaksTheRow() throws Exception {
        var out = csv.make("email,name,ref,note\na@b,N,\"1\n2\",\"bro\"ken\nc@d,M,3,\n");

        assertThat(csv.problems).containsExactly("row 2: the row has text behind a closing quote");
        assertThat(out.lines()).hasSize(2);
    }

    @Test
    void readsWhatIsLeftOfABrokenRowAsRows() throws Exception {
        var out = csv.make("email,name,ref,note\na@b,N,1,\"two\nlines\"\nc@d,M,2,\"three\nli\"nes\ne@f,O,3,\n");

        assertThat(csv.problems)
                .containsExactly(
                        "row 3: the row has text behind a closing quote", "row 4: email is not an e-mail address");
        assertThat(out.lines()).hasSize(4);
    }

    @Test
    void losesOnlyARowThatIsTooLong() throws Exception {
        var out = csv.make("email,name,ref\n" + "x".repeat(10_000_000) + "\na@b,N,1\na@b,\"" + "y".repeat(200_000)
                + "\",2\nc@d,M,3\na@b," + "z,".repeat(100_000) + "\ne@f,O,4\n");

        assertThat(csv.problems)
                .containsExactly(
                        "row 2: the row is longer than 64 KB",
                        "row 4: the row has a quote that is not closed",
                        "row 6: the row is longer than 64 KB");
        assertThat(out.lines()).hasSize(4);
    }

    @Test
    void takesARowThatIsNearlyTooLong() throws Exception {
        var note = "n".repeat(64 * 1024 - 8);

        assertThat(CsvRuns.order(csv.make("email,name,ref,note\na@b,N,1," + note + "\n")))
                .isEqualTo(Order.of("a@b", "N", "1"));
        csv.make("email,name,ref,note\na@b,N,1,x" + note + "\n");
        assertThat(csv.problems).containsExactly("row 2: the row is longer than 64 KB");
    }

    @Test
    void losesOnlyARowThatIsNotUtf8() throws Exception {
        var out = csv.make("email,name,ref,note\na@b,S\u00f8ren,1,\na@b,N,2,\u00e9\nc@d,N,3,\n"
                .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(csv.problems).containsExactly("row 2: name is not UTF-8", "row 3: note is not UTF-8");
        assertThat(new String(out, StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @Test
    void keepsBadRowsInBandWhenAskedTo() throws Exception {
        var out = csv.run("email;name;ref;note\na@b;;1;x\na@b;\"N;2\nc@d;M;3;y\ne@f;O;4;5;6\n", CsvRuns.IN_BAND);

        assertThat(out.lines().toList())
                .satisfiesExactly(
                        header -> assertThat(header).isEqualTo("email;name;ref;note;link;problem"),
                        empty -> assertThat(empty).isEqualTo("a@b;;1;x;;\"name is empty\""),
                        quote -> assertThat(quote).isEqualTo(";;;;;\"the row has a quote that is not closed\""),
                        good -> assertThat(good)
                                .startsWith("c@d;M;3;y;https://")
                                .endsWith(";"),
                        wide -> assertThat(wide).isEqualTo(";;;;;\"the row has 5 columns, the header has 4\""));
        assertThat(csv.problems).hasSize(3);
    }

    @Test
    void saysWhatIsWrongInTheWordsItIsGiven() throws Exception {
        var settings = new BulkSettings(
                new Making.Compatible(false),
                Problems.IN_BAND,
                false,
                remark -> "\u201e" + remark.subject() + "\" " + remark.reason());

        assertThat(csv.run("email,name,ref\na@b,,1\n", settings)).endsWith("a@b,,1,,\"\u201ename\"\" EMPTY\"\n");
        assertThat(csv.run("{\"email\":1}\n", settings))
                .isEqualTo("{\"row\":1,\"problem\":\"\u201eemail\\\" NO_TEXT\"}\n");
    }
}
