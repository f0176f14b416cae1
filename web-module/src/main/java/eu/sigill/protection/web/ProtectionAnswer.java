package eu.sigill.protection.web;

import eu.sigill.protection.service.ProtectionView;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A protected order on the API. The member is not in it: the order number leads the shop to its own records. */
@Schema(name = "Protection")
public record ProtectionAnswer(
        String id,
        @Schema(description = "the shop's own") String orderNr,
        @Schema(enumeration = {"BASIC", "PLUS"}) String level,
        @Schema(description = "up to how much") MoneyAnswer sum,

        @Schema(enumeration = {"OFFERED", "ACTIVE", "CLAIMED", "EXPIRED"})
        String state,

        LocalDate orderDate,

        @Schema(description = "the last day on which it holds")
        LocalDate endsOn) {

    static ProtectionAnswer of(ProtectionView protection) {
        return new ProtectionAnswer(
                protection.id().toString(),
                protection.orderNumber(),
                protection.level().name(),
                MoneyAnswer.of(protection.sum()),
                protection.state().name(),
                protection.orderedOn(),
                protection.endsOn());
    }
}
