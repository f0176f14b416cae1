package eu.sigill.privacy.service.notice.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.setting.LogSettings;
import eu.sigill.privacy.model.notice.Way;
import eu.sigill.privacy.model.register.ControllerDetails;
import eu.sigill.privacy.model.roles.Arrangement;
import eu.sigill.privacy.model.roles.Preset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeWriterTest {

    private static final ControllerDetails US =
            new ControllerDetails("Sigill BV", "Street 1\n1000 AA Amsterdam\n# privacy@operator.example", "", "");

    @ParameterizedTest
    @EnumSource
    void hasEveryBlockInEveryLanguage(Language language) {
        var blocks = write(Preset.JOINT, Set.of(Way.values()), language).blocks();

        assertThat(blocks).hasSize(13);
        assertThat(blocks)
                .allMatch(
                        block -> !block.sentences().isEmpty() || !block.points().isEmpty());
    }

    @Test
    void tellsOfTheWaysThatItIsToTellOfOnly() {
        var blinded = write(Preset.JOINT, Set.of(Way.BLINDED), Language.EN).text();
        var none = write(Preset.JOINT, Set.of(), Language.EN).text();

        assertThat(blinded).contains("a blinded question").doesNotContain("MD5");
        assertThat(write(Preset.JOINT, Set.of(Way.HASHES), Language.EN).text()).contains("MD5", "not anonymous");
        assertThat(none).contains("do not ask").doesNotContain("a blinded question");
    }

    @Test
    void saysWhoDecidesByTheMatrix() {
        var joint = write(Preset.JOINT, Set.of(), Language.EN).text();
        var processor = write(Preset.PROCESSOR, Set.of(), Language.EN).text();

        assertThat(joint)
                .contains("Taking in your orders. Who decides: the shop and we together")
                .contains("You may still turn to either of us")
                .doesNotContain("take back at any time");
        assertThat(processor)
                .contains("Taking in your orders. Who decides: the shop; we act on its behalf")
                .contains("take back at any time")
                .doesNotContain("You may still turn to either of us");
    }

    @Test
    void takesWhatSomebodyTypedForNoHeading() {
        var text = write(Preset.JOINT, Set.of(), Language.EN);

        assertThat(text.text()).contains("Street 1, 1000 AA Amsterdam, # privacy@operator.example");
        assertThat(text.blocks()).extracting(NoticeText.Block::heading).doesNotContain("privacy@operator.example");
        assertThat(NoticeText.read(text.text())).isEqualTo(text);
    }

    @Test
    void namesTheDaysOfLogsAndTheAuthority() {
        assertThat(write(Preset.JOINT, Set.of(), Language.DE).text())
                .contains("30 Tage", "Autoriteit Persoonsgegevens");
    }

    private static NoticeText write(Preset preset, Set<Way> ways, Language language) {
        var facts = new NoticeFacts(
                Market.NL,
                US,
                preset.rows(),
                Optional.of(new Arrangement("", "", "privacy@operator.example")),
                List.of(),
                ways,
                new LogSettings(30, false, false));
        return NoticeWriter.write(facts, language);
    }
}
