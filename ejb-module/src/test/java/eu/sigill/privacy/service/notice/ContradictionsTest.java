package eu.sigill.privacy.service.notice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.setting.LogSettings;
import eu.sigill.privacy.model.notice.Way;
import eu.sigill.privacy.model.register.ControllerDetails;
import eu.sigill.privacy.model.roles.Preset;
import eu.sigill.privacy.model.roles.RoleRow;
import eu.sigill.privacy.service.ShopPractice;
import eu.sigill.privacy.service.notice.text.NoticeFacts;
import eu.sigill.privacy.service.register.TimeLimit;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.StartEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private static final DataKind KIND = new DataKind("review.text");
    private static final ControllerDetails US = new ControllerDetails("Sigill BV", "Street 1", "", "");
    private static final List<RoleRow> ROLES = Preset.JOINT.rows();

    @Test
    void areNoneWhereAllIsAsItIsTold() {
        assertThat(found(facts(US, ROLES, List.of(), Set.of(Way.BLINDED)), true, Way.BLINDED))
                .isEmpty();
    }

    @Test
    void areAMissingNameAndMissingRoles() {
        var nobody = new ControllerDetails("Sigill BV", " ", "", "");

        assertThat(found(facts(nobody, List.of(), List.of(), Set.of()), true))
                .containsExactly(new Contradiction.Nameless(), new Contradiction.Undecided());
    }

    @Test
    void areRulesThatAreMissingOrOnlyRehearsed() {
        var unruled = new TimeLimit(KIND, StartEvent.COLLECTION, false, List.of(), false);
        var rehearsed = new TimeLimit(KIND, StartEvent.COLLECTION, false, List.of(), true);

        assertThat(found(facts(US, ROLES, List.of(unruled), Set.of()), true))
                .containsExactly(new Contradiction.Unruled(KIND));
        assertThat(found(facts(US, ROLES, List.of(rehearsed), Set.of()), true))
                .containsExactly(new Contradiction.Rehearsed(KIND));
    }

    @Test
    void areShopsThatDoWhatIsNotTold() {
        assertThat(found(facts(US, ROLES, List.of(), Set.of(Way.BLINDED)), true, Way.BLINDED, Way.HASHES, Way.HASHES))
                .containsExactly(new Contradiction.Untold(Way.HASHES, 2));
    }

    @Test
    void areHashesThatNobodyWeighed() {
        var both = Set.of(Way.values());

        assertThat(found(facts(US, ROLES, List.of(), both), false, Way.HASHES))
                .containsExactly(new Contradiction.Unweighed());
        assertThat(found(facts(US, ROLES, List.of(), both), false)).containsExactly(new Contradiction.Unweighed());
        assertThat(found(facts(US, ROLES, List.of(), both), true, Way.HASHES)).isEmpty();
    }

    private static List<Contradiction> found(NoticeFacts facts, boolean weighed, Way... ways) {
        var shops = Stream.of(ways)
                .map(way -> new ShopPractice("X", "shop.example", "Shop", Optional.of(way)))
                .toList();
        return new Contradictions(facts, shops, weighed).all();
    }

    private static NoticeFacts facts(
            ControllerDetails who, List<RoleRow> roles, List<TimeLimit> limits, Set<Way> ways) {
        return new NoticeFacts(
                Market.NL, who, roles, Optional.empty(), limits, ways, new LogSettings(30, false, false));
    }
}
