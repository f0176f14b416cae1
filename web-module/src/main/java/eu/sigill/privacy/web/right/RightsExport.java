package eu.sigill.privacy.web.right;

import eu.sigill.platform.web.language.Texts;
import eu.sigill.privacy.service.PersonalField;
import eu.sigill.privacy.service.PersonalRow;
import eu.sigill.privacy.service.Recipient;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** What is kept of somebody as a file that programs read: codes for them, and words for people. */
final class RightsExport {

    private final Texts text;

    RightsExport(Texts text) {
        this.text = text;
    }

    /** Everything. */
    JsonObject all(List<PersonalRow> rows, Instant now) {
        return file(rows, field -> true, now);
    }

    /** Only what they gave themselves, to be taken elsewhere. */
    JsonObject given(List<PersonalRow> rows, Instant now) {
        return file(
                rows.stream()
                        .filter(row -> row.fields().stream().anyMatch(PersonalField::given))
                        .toList(),
                PersonalField::given,
                now);
    }

    private JsonObject file(List<PersonalRow> rows, Predicate<PersonalField> which, Instant now) {
        var data = Json.createArrayBuilder();
        rows.forEach(row -> data.add(row(row, which)));
        return Json.createObjectBuilder()
                .add("format", "sigill-personal-data-1")
                .add("madeAt", now.toString())
                .add("language", text.language().code())
                .add("data", data)
                .build();
    }

    private JsonObjectBuilder row(PersonalRow row, Predicate<PersonalField> which) {
        var kind = row.kind().value();
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("about", text.get("retention.kind." + kind))
                .add("purpose", text.get("privacy.purpose." + kind))
                .add("source", row.source().name())
                .add("blocked", row.blocked())
                .add("fields", fields(row.fields().stream().filter(which).toList()))
                .add("recipients", recipients(row.recipients()));
    }

    private JsonArrayBuilder fields(List<PersonalField> fields) {
        var all = Json.createArrayBuilder();
        fields.forEach(field -> all.add(Json.createObjectBuilder()
                .add("name", field.field().code())
                .add("label", text.get("privacy.field." + field.field()))
                .add("value", field.value())));
        return all;
    }

    private static JsonArrayBuilder recipients(List<Recipient> recipients) {
        var all = Json.createArrayBuilder();
        recipients.forEach(one -> all.add(
                Json.createObjectBuilder().add("kind", one.kind().name()).add("name", one.name())));
        return all;
    }
}
