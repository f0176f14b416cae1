package eu.sigill.retention.web;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Scope;
import eu.sigill.platform.web.Choice;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.OperatorType;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.service.rule.RuleService;
import eu.sigill.retention.service.rule.UnknownKind;
import eu.sigill.retention.service.rule.deciding.DueQuestion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** When something that happened on one day is over. */
@Path("retention/due-date")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class DueDateResource {

    @Inject
    RuleService rules;

    @GET
    @RolesAllowed(Scope.NAME_RETENTION_READ)
    @Operation(
            operationId = "readDueDate",
            summary = "From which day records are blocked, and gone (scope retention:read)",
            description = "By the law of today. Where several duties hold, the longest decides, and all are listed.")
    public DueDateAnswer read(
            @Parameter(description = "as in the rules; any: whatever has records of the class")
                    @QueryParam("kind")
                    @NotNull
                    String kind,
            @Parameter(description = "the country, such as NL") @QueryParam("market") @NotNull String market,
            @Parameter(description = "left out: every class that records of the kind are of")
                    @QueryParam("recordClass")
                    @Nullable
                    String recordClass,
            @Parameter(description = "the day of what starts the period, such as 2025-01-02")
                    @QueryParam("event")
                    @NotNull
                    String event,
            @Parameter(description = "such as 03-31; left out: as the operator's")
                    @QueryParam("fiscalYearEnd")
                    @Nullable
                    String fiscalYearEnd,
            @Parameter(description = "TRADER or INSURER; left out: what the operator is")
                    @QueryParam("operatorType")
                    @Nullable
                    String operatorType) {
        return DueDateAnswer.of(rules.due(new DueQuestion(
                DataKind.parse(kind).orElseThrow(UnknownKind::new),
                Choice.of(Market.class, "market", market),
                choice(RecordClass.class, "recordClass", recordClass),
                Days.day("event", event),
                Days.anyMonthDay("fiscalYearEnd", fiscalYearEnd),
                choice(OperatorType.class, "operatorType", operatorType))));
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String field, @Nullable String text) {
        return Optional.ofNullable(text).map(there -> Choice.of(type, field, there));
    }
}
