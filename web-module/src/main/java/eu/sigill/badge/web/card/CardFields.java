package eu.sigill.badge.web.card;

import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.purchase.service.HandedOver;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an order as a card sends them: texts, under whatever names. Which may be there, the room below decides. */
final class CardFields {

    private CardFields() {}

    static HandedOver of(JsonObject order, @Nullable List<JsonObject> products) {
        return new HandedOver(
                texts("order", order),
                products == null
                        ? List.of()
                        : products.stream()
                                .map(product -> texts("products", product))
                                .toList());
    }

    private static Map<String, String> texts(String where, @Nullable JsonObject fields) {
        if (fields == null) {
            throw notTexts(where);
        }
        var texts = new HashMap<String, String>();
        fields.forEach((name, value) -> texts.put(name, text(where, value)));
        return texts;
    }

    private static String text(String where, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw notTexts(where);
    }

    private static InvalidField notTexts(String where) {
        return new InvalidField(where, where + " has fields whose values are texts");
    }
}
