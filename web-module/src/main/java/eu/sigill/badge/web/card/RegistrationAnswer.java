package eu.sigill.badge.web.card;

import eu.sigill.badge.service.card.Registered;
import eu.sigill.protection.web.MoneyAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a click came to. */
@Schema(name = "Registered")
public record RegistrationAnswer(
        @Schema(
                enumeration = {"REMINDERS", "BASIC", "PLUS"},
                description = "what the member has now")
        String level,

        @Schema(enumeration = {"PROTECTED", "REMINDED", "NONE"})
        String order,

        @Schema(description = "how much of the order; null where it is not protected") @Nullable
        MoneyAnswer protectedUpTo,

        @Schema(
                description =
                        "what follows the # of /membership/confirmed, so that the page confirms this; for an hour")
        String confirmation) {

    static RegistrationAnswer of(Registered registered, String confirmation) {
        return new RegistrationAnswer(
                registered.level().name(),
                registered.order().name(),
                registered.protectedUpTo().map(MoneyAnswer::of).orElse(null),
                confirmation);
    }
}
