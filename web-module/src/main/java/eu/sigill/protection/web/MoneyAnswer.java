package eu.sigill.protection.web;

import eu.sigill.platform.model.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sum on the API. */
@Schema(name = "Money")
public record MoneyAnswer(
        @Schema(description = "such as 100.00") String amount,
        @Schema(description = "ISO 4217") String currency) {

    public static MoneyAnswer of(Money sum) {
        return new MoneyAnswer(sum.amount().toPlainString(), sum.currency().getCurrencyCode());
    }
}
