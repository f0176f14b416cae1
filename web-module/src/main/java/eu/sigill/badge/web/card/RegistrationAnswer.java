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
        MoneyAnswer protectedUpTo) {

    static RegistrationAnswer of(Registered registered) {
        return new RegistrationAnswer(
                registered.level().name(),
                registered.order().name(),
                registered.protectedUpTo().map(MoneyAnswer::of).orElse(null));
    }
}
