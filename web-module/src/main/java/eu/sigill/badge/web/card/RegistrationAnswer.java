package eu.sigill.badge.web.card;

import eu.sigill.badge.service.card.Registered;
import eu.sigill.protection.web.MoneyAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a click came to. */
@Schema(name = "Registered")
public record RegistrationAnswer(
        @Schema(
                enumeration = {"REMINDERS", "BASIC"},
                description = "what was asked for; what a member has stands on their own page only")
        String level,

        @Schema(
                enumeration = {"PROTECTED", "WAITING", "UNPROTECTED", "REMINDED", "NONE"},
                description = "WAITING: the shop’s ceiling leaves no room yet; UNPROTECTED: it cannot be protected")
        String order,

        @Schema(description = "how much of the order by the level asked for; null where it is not protected") @Nullable
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
