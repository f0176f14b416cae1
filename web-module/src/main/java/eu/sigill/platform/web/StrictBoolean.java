package eu.sigill.platform.web;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Takes true and false only: the binding would take any text for false. */
final class StrictBoolean implements JsonbDeserializer<Boolean> {

    @Override
    public @Nullable Boolean deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return switch (parser.getValue().getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
            default -> throw new JsonbException("neither true nor false");
        };
    }
}
