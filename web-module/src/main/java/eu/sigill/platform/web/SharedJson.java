package eu.sigill.platform.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** One JSON binding for all calls; a new one each time costs more than the call. */
@Provider
public class SharedJson implements ContextResolver<Jsonb> {

    public static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig()
            .withNullValues(true) // a list's end is a next of null, not a next that is missing
            .withDeserializers(new StrictBoolean())
            // a field that is not known is a mistake that the caller should hear of: sku is not skus
            .setProperty("jsonb.fail-on-unknown-properties", true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }
}
