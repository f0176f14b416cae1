package eu.sigill.protection.model.claim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceKindTest {

    @Test
    void isToldByTheFirstBytes() {
        assertThat(EvidenceKind.of("%PDF-1.7\n".getBytes(ISO_8859_1))).contains(EvidenceKind.PDF);
        assertThat(EvidenceKind.of("\u00ff\u00d8\u00ff\u00e0..JFIF".getBytes(ISO_8859_1)))
                .contains(EvidenceKind.JPEG);
        assertThat(EvidenceKind.of("\u0089PNG\r\n\u001a\n....".getBytes(ISO_8859_1)))
                .contains(EvidenceKind.PNG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-",
                "%pdf-1.7",
                " %PDF-1.7",
                "GIF89a..",
                "<html>",
                "MZ......",
                "PK\u0003\u0004....",
                "<svg/>"
            })
    void isNoneForAllElse(String content) {
        assertThat(EvidenceKind.of(content.getBytes(ISO_8859_1))).isEmpty();
    }
}
