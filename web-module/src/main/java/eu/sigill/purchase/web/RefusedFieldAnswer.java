package eu.sigill.purchase.web;

import eu.sigill.purchase.service.refused.RefusedFieldService.RefusedFieldView;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refused field on the API. */
@Schema(name = "RefusedField")
public record RefusedFieldAnswer(
        @Schema(description = "in the shop’s market") LocalDate day,

        @Schema(description = "its name; other stands for names of no field")
        String field,

        long times) {

    static RefusedFieldAnswer of(RefusedFieldView refused) {
        return new RefusedFieldAnswer(refused.day(), refused.field(), refused.times());
    }
}
