package eu.sigill.badge.web.card;

import eu.sigill.badge.service.card.Registration;
import eu.sigill.member.model.Level;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.web.Choice;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A click on the card that registers. */
@Schema(name = "Registration")
public record RegistrationBody(
        @Schema(description = "the shop's public id") @NotNull
        String shop,

        @Schema(
                enumeration = {"REMINDERS", "BASIC"},
                description = "PLUS goes by the form")
        @NotNull
        String level,

        @Schema(description = "the version of the terms that stood at the button") @NotNull @Size(max = 20)
        String terms,

        @Schema(description = "one of en, de, nl, pl, sv") @NotNull
        String language,

        @Schema(description = "where there is no order") @Nullable
        String email,

        @Schema(type = SchemaType.OBJECT, description = PurchaseBody.ORDER) @Nullable
        JsonObject order,

        @Schema(type = SchemaType.ARRAY, implementation = Object.class, description = PurchaseBody.PRODUCTS) @Nullable
        List<JsonObject> products) {

    Registration registration() {
        if (order == null && products != null) {
            throw new InvalidField("products", "products belong to an order");
        }
        return new Registration(
                ShopId.parse(shop).orElseThrow(UnknownShop::new),
                Choice.exactly(Level.class, "level", level),
                terms,
                Language.of(language)
                        .orElseThrow(() -> new InvalidField("language", "a language is one of en, de, nl, pl, sv")),
                Optional.ofNullable(email).map(RegistrationBody::address),
                Optional.ofNullable(order).map(fields -> CardFields.of(fields, products)),
                Registration.Place.CARD);
    }

    private static EmailAddress address(String typed) {
        return EmailAddress.parse(typed)
                .orElseThrow(() -> new InvalidField("email", "an address looks like name@mail.example"));
    }

    @Override
    public String toString() {
        return "RegistrationBody[]";
    }
}
