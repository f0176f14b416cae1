package eu.sigill.link.web;

import eu.sigill.link.kit.MadeLink;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link that was made. */
@Schema(name = "Link")
public record MadeLinkAnswer(
        String link, @Schema(description = "in characters") int length, List<String> warnings) {

    static MadeLinkAnswer of(MadeLink made) {
        return new MadeLinkAnswer(made.link(), made.length(), made.warnings());
    }

    @Override
    public String toString() {
        return "MadeLinkAnswer[" + length + " characters]";
    }
}
