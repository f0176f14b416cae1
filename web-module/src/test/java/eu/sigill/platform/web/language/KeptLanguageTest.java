package eu.sigill.platform.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptLanguageTest {

    private final KeptLanguage dutch = new KeptLanguage(Optional.of(Language.NL));

    @Test
    void standsInTheAddressOfEveryPage() {
        assertThat(dutch.on("/member")).isEqualTo("/member?lang=nl");
        assertThat(dutch.on("/member?sent")).isEqualTo("/member?sent&lang=nl");
    }

    @Test
    void standsBeforeTheFragment() {
        assertThat(dutch.on("/confirmed#level=PLUS")).isEqualTo("/confirmed?lang=nl#level=PLUS");
        assertThat(dutch.on("/confirmed#really?")).isEqualTo("/confirmed?lang=nl#really?");
    }

    @Test
    void leavesTheAddressAloneWhereNobodyChose() {
        assertThat(new KeptLanguage(Optional.empty()).on("/member#top")).isEqualTo("/member#top");
    }
}
