package eu.sigill.platform.web.problem;

import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** A no that calls may hear, as the OpenAPI document has it once for all of them. */
enum DescribedProblem {
    UNREADABLE_BODY("400", "The body is not JSON"),
    NO_TOKEN("401", "There is no token, or it is not valid any more"),
    NOT_ALLOWED("403", "The token lacks the scope, or its user the role"),
    UNKNOWN("404", "What the path names is not there, or not the caller's"),
    CONFLICT("409", "It does not go with what is there already"),
    TOO_LARGE("413", "The body is larger than this call takes"),
    INVALID_FIELD("422", "A field is missing, unknown or wrong; field says which"),
    TOO_BUSY("429", "Several large requests are being worked on; Retry-After says when to come back");

    private static final String SCHEMA = "#/components/schemas/Problem";

    private final String status;
    private final String description;

    DescribedProblem(String status, String description) {
        this.status = status;
        this.description = description;
    }

    String status() {
        return status;
    }

    /** As it is called within the document: {@code NoToken}. */
    String reference() {
        var name = new StringBuilder();
        for (var word : name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /** Whether an operation may answer with it. */
    boolean fits(Operation operation) {
        return switch (this) {
            case NO_TOKEN, NOT_ALLOWED -> true;
            case UNKNOWN -> has(Parameter.In.PATH, operation);
            case UNREADABLE_BODY, CONFLICT, TOO_LARGE, TOO_BUSY -> operation.getRequestBody() != null;
            case INVALID_FIELD -> operation.getRequestBody() != null || has(Parameter.In.QUERY, operation);
        };
    }

    private static boolean has(Parameter.In place, Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == place);
    }

    APIResponse response() {
        var schema = OASFactory.createSchema().ref(SCHEMA);
        var media = OASFactory.createMediaType().schema(schema);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE.toString(), media));
    }
}
