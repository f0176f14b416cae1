package eu.sigill.protection.web;

import eu.sigill.protection.service.cover.CoverView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cover on the API. */
@Schema(name = "Cover")
public record CoverAnswer(
        @Schema(enumeration = {"BASIC", "PLUS"}) String level,

        @Schema(description = "up to how much an order is protected, such as 100.00")
        String amount,

        @Schema(description = "ISO 4217") String currency,

        @Schema(description = "for how long, from the day of the order")
        int days,

        @Schema(description = "whether people register for it on the form only, and not by a click on the card")
        boolean byForm) {

    static CoverAnswer of(CoverView cover) {
        return new CoverAnswer(
                cover.level().name(),
                cover.cap().amount().toPlainString(),
                cover.cap().currency().getCurrencyCode(),
                cover.days(),
                cover.byForm());
    }
}
