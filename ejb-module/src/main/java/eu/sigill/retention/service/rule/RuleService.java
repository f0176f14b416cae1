package eu.sigill.retention.service.rule;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Slice;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.retention.model.bookkeeper.FiscalYears;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.RuleId;
import eu.sigill.retention.model.rule.Rules;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.Names;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.period.Timetable;
import eu.sigill.retention.service.rule.deciding.DueQuestion;
import eu.sigill.retention.service.rule.deciding.DueView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules, for whoever watches over them. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class RuleService {

    @Inject
    Rules rules;

    @Inject
    Kinds kinds;

    @Inject
    Amendments amendments;

    @Inject
    Names names;

    @Inject
    Principal caller;

    @Inject
    Clock clock;

    /** By what they are about, the newest version of each first. */
    public List<RuleView> all() {
        return rules.all().stream().map(RuleView::of).toList();
    }

    /** Some of those, from behind one of them on. */
    public Slice<RuleView> list(@Nullable RuleId after, int limit) {
        var behind =
                all().stream().dropWhile(rule -> after != null && !rule.id().equals(after));
        var oneMore = behind.skip(after == null ? 0 : 1).limit(limit + 1L).toList();
        return Slice.of(oneMore, limit, rule -> rule.id().toString());
    }

    /** Of those: whatever speaks of this kind of data, or of this market. */
    public List<RuleView> speakingOf(Optional<DataKind> kind, Optional<Market> market) {
        return all().stream()
                .filter(rule -> kind.isEmpty() || speaksOf(rule, kind.get()))
                .filter(rule -> market.isEmpty() || rule.key().area().holdsIn(market))
                .toList();
    }

    private boolean speaksOf(RuleView rule, DataKind kind) {
        return rule.key().kind().equals(DataKind.ANY)
                ? classesOf(kind).contains(rule.key().recordClass())
                : rule.key().kind().equals(kind);
    }

    /** Kinds of data that somebody keeps here. */
    public List<DataKind> kinds() {
        return kinds.all().stream().map(RetainedData::kind).toList();
    }

    /** Who approved it; empty where nobody knows them any more. */
    public Optional<String> approverOf(RuleView rule) {
        return rule.approval().map(RuleView.Approval::by).flatMap(names::of);
    }

    /** Versions that wait until somebody approves what becomes due by them. */
    public List<PendingRule> pending() {
        return amendments.pending();
    }

    /**
     * One more version. If data can become due by it that are not, it begins dry and waits; else it acts from its first day.
     *
     * @throws InvalidField if something in it cannot be
     * @throws UnknownKind if nobody keeps such data
     * @throws VersionsOverlap if this rule has a version from that day or a later one
     */
    @RolesAllowed(Role.NAME_PRIVACY_OFFICER)
    public RuleView propose(DraftRule draft) {
        return RuleView.of(amendments.propose(draft));
    }

    /**
     * Lets a version act that waited.
     *
     * @param seen how much becomes due by it, as the approver was told
     * @throws CountChanged if it is another number by now
     * @throws RuleDecided if it does not wait
     */
    @RolesAllowed(Role.NAME_PRIVACY_OFFICER)
    public void approve(RuleId id, long seen) {
        amendments.approve(id, seen, caller.getName());
    }

    /**
     * Takes a version back that never acted.
     *
     * @throws RuleDecided if it does not wait
     */
    @RolesAllowed(Role.NAME_PRIVACY_OFFICER)
    public void withdraw(RuleId id) {
        amendments.withdraw(id);
    }

    /**
     * When something is over that happened on one day, by the law of today.
     *
     * @throws UnknownKind if nobody keeps such data
     * @throws NoRule if no rule speaks of it
     */
    public DueView due(DueQuestion asked) {
        var classes = asked.recordClass().<Set<RecordClass>>map(Set::of).orElseGet(() -> classesOf(asked.kind()));
        var holder = asked.operator().orElseGet(() -> rules.bookkeeper().type());
        var binding = rules.all().stream()
                .filter(rule -> classes.contains(rule.key().recordClass()))
                .filter(rule -> rule.key().binds(asked.kind(), Optional.of(asked.market()), holder))
                .toList();
        var due = Timetable.inForce(binding, years(asked))
                .of(asked.event(), asked.market().today(clock))
                .orElseThrow(NoRule::new);
        return DueView.of(due, !classes.equals(Set.of(RecordClass.OWN)));
    }

    private Set<RecordClass> classesOf(DataKind kind) {
        return kind.equals(DataKind.ANY)
                ? EnumSet.allOf(RecordClass.class)
                : kinds.find(kind).orElseThrow(UnknownKind::new).classes();
    }

    private FiscalYears years(DueQuestion asked) {
        return asked.yearEnd()
                .map(FiscalYears::endingOn)
                .orElseGet(() -> rules.bookkeeper().years());
    }
}
