package eu.sigill.review.model;

import java.math.BigDecimal;
import java.util.Arrays;

/** A mean in a word. */
public enum Grade {
    EXCELLENT("4.50"),
    GOOD("3.50"),
    FAIR("2.50"),
    POOR("1.50"),
    VERY_POOR("0.00");

    private final String from;

    Grade(String from) {
        this.from = from;
    }

    /** Of a mean of two decimals: 4.50 is excellent, 4.49 is good. */
    public static Grade of(BigDecimal mean) {
        return Arrays.stream(values())
                .filter(grade -> mean.compareTo(new BigDecimal(grade.from)) >= 0)
                .findFirst()
                .orElse(VERY_POOR);
    }
}
