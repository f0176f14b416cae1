package eu.sigill.privacy.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void quotesEveryCellAndEndsEveryLine() {
        assertThat(csv("say \"no\", twice\nor more")).isEqualTo("\"What\"\r\n\"say \"\"no\"\", twice\nor more\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void makesTextOfWhatASpreadsheetWouldWorkOut(String formula) {
        assertThat(csv(formula)).endsWith("\"'" + formula + "\"\r\n");
    }

    private static String csv(String cell) {
        return Csv.of(new Sheet.Chapter("", List.of("What"), List.of(List.of(cell)), false));
    }
}
