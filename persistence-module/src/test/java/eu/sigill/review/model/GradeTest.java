package eu.sigill.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {

    @ParameterizedTest
    @CsvSource({
        "5.00, EXCELLENT",
        "4.50, EXCELLENT",
        "4.49, GOOD",
        "3.50, GOOD",
        "3.49, FAIR",
        "2.50, FAIR",
        "2.49, POOR",
        "1.50, POOR",
        "1.49, VERY_POOR",
        "1.00, VERY_POOR"
    })
    void beginsWhereThePublishedScaleSays(BigDecimal mean, Grade grade) {
        assertThat(Grade.of(mean)).isEqualTo(grade);
    }
}
