package eu.sigill.privacy.service.notice;

import eu.sigill.platform.service.refusal.Grounds;
import eu.sigill.privacy.model.notice.Way;
import eu.sigill.retention.model.rule.DataKind;
import java.util.List;

/** Something that a notice would say, or leave out, although it is otherwise. */
public sealed interface Contradiction {

    /** What to tell whoever publishes: causes and counts, no value. */
    Grounds grounds();

    private static Grounds because(String code, Object... places) {
        return new Grounds("privacy.contradiction.", code, List.of(places));
    }

    /** Nobody said who it is that speaks, or how to reach them. */
    record Nameless() implements Contradiction {

        @Override
        public Grounds grounds() {
            return because("CONTROLLER");
        }
    }

    /** Nobody decided who is controller in this market. */
    record Undecided() implements Contradiction {

        @Override
        public Grounds grounds() {
            return because("ROLES");
        }
    }

    /** No rule that acts says how long such data are kept. */
    record Unruled(DataKind kind) implements Contradiction {

        @Override
        public Grounds grounds() {
            return because("NO_RULE", named(kind));
        }
    }

    /** A version of a rule is only rehearsed, so that nobody can say yet which period holds. */
    record Rehearsed(DataKind kind) implements Contradiction {

        @Override
        public Grounds grounds() {
            return because("DRY_RULE", named(kind));
        }
    }

    /** Shops do what the text does not tell. */
    record Untold(Way way, int shops) implements Contradiction {

        @Override
        public Grounds grounds() {
            return because("WAY_" + way, shops);
        }
    }

    /** Hashes are told of, or sent, and nobody weighed why. */
    record Unweighed() implements Contradiction {

        @Override
        public Grounds grounds() {
            return because("HASHES");
        }
    }

    private static Grounds named(DataKind kind) {
        return new Grounds("retention.kind.", kind.value(), List.of());
    }
}
