package eu.sigill.platform.web.language;

import eu.sigill.access.model.KeptUsers;
import eu.sigill.badge.service.check.Use;
import eu.sigill.badge.service.page.Issue;
import eu.sigill.badge.web.demo.DemoBook;
import eu.sigill.badge.web.demo.Shopper;
import eu.sigill.link.kit.Layer;
import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.model.KeyStatus;
import eu.sigill.member.model.KeptMembers;
import eu.sigill.member.model.Level;
import eu.sigill.merchant.model.Product;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Role;
import eu.sigill.privacy.model.balance.Aspect;
import eu.sigill.privacy.model.look.Looks;
import eu.sigill.privacy.model.notice.Way;
import eu.sigill.privacy.model.objection.Objections;
import eu.sigill.privacy.model.register.Entry;
import eu.sigill.privacy.model.register.Processing;
import eu.sigill.privacy.model.request.PersonRequests;
import eu.sigill.privacy.model.request.Wish;
import eu.sigill.privacy.model.roles.Ground;
import eu.sigill.privacy.model.roles.Party;
import eu.sigill.privacy.model.roles.PartyRole;
import eu.sigill.privacy.model.roles.Preset;
import eu.sigill.privacy.model.told.Tellings;
import eu.sigill.privacy.model.told.Told;
import eu.sigill.privacy.service.FieldName;
import eu.sigill.privacy.service.Source;
import eu.sigill.privacy.service.notice.NoticeState;
import eu.sigill.protection.model.KeptProtections;
import eu.sigill.protection.model.ProtectionState;
import eu.sigill.protection.model.claim.ClaimReason;
import eu.sigill.protection.model.claim.ClaimState;
import eu.sigill.protection.model.claim.KeptClaims;
import eu.sigill.purchase.model.KeptOrders;
import eu.sigill.retention.model.hold.KeptHolds;
import eu.sigill.retention.model.rule.Area;
import eu.sigill.retention.model.rule.Certainty;
import eu.sigill.retention.model.rule.OperatorType;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.Rounding;
import eu.sigill.retention.model.rule.RuleMode;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.model.run.ExitReason;
import eu.sigill.retention.service.erase.Fate;
import eu.sigill.retention.service.log.Trace;
import eu.sigill.review.model.Grade;
import eu.sigill.review.model.KeptReviews;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys that no source spells out, since their end is a value.
 *
 * @param beginning as the source has it
 * @param ends all that can follow
 * @param said whether the text goes through a message format
 */
record ComposedKeys(String beginning, List<String> ends, boolean said) {

    /** What follows is a slug, with or without a field. */
    static final String REFUSAL = "refusal.";

    private static final Pattern SLUG = Pattern.compile("Kind\\.[A-Z_]+,\\s*\"([a-z-]+)\"");

    static List<ComposedKeys> all() {
        return List.of(
                shown(
                        "platform.error.",
                        withMore(Stream.of("unknown", "forbidden", "large", "busy", "broken"), ".text")),
                shown("retention.dated.", Stream.of("NAME", "CHANGE")),
                shown("retention.trace.", names(Trace.values())),
                shown("access.role.", names(Role.values())),
                shown("merchant.market.", names(Market.values())),
                shown("merchant.language.", names(Language.values())),
                shown("merchant.product.", names(Product.values())),
                shown("link.layer.", withMore(names(Layer.values()).map(ComposedKeys::lower), ".short")),
                shown("member.level.", withMore(names(eu.sigill.member.model.Level.values()), ".text")),
                shown("link.keys.status.", names(KeyStatus.values())),
                new ComposedKeys("link.reason.", names(Reason.values()).toList(), true),
                new ComposedKeys("link.keys.changed.", names(KeyStatus.values()).toList(), true),
                shown(
                        "review.grade.",
                        Stream.concat(names(Grade.values()), Stream.of("NONE")).map(ComposedKeys::lower)),
                shown(
                        "review.form.problem.",
                        Stream.of(
                                "terms-not-accepted",
                                "nothing-to-publish",
                                "just-published",
                                "not-this-link",
                                "link-used-up")),
                shown("badge.issue.", withMore(names(Issue.values()).map(ComposedKeys::lower), ".remedy")),
                shown("protection.level.", Stream.of("BASIC", "PLUS")),
                shown("protection.state.", names(ProtectionState.values())),
                shown("protection.claim.", names(ClaimState.values())),
                shown("protection.reason.", names(ClaimReason.values())),
                shown("badge.use.", names(Use.values())),
                shown("badge.confirmed.", names(Level.values())),
                shown("badge.demo.shopper.", names(Shopper.values())),
                shown("badge.demo.book.", names(DemoBook.values())),
                new ComposedKeys("platform.period.", List.of("years", "months", "days"), true),
                shown(
                        "retention.kind.",
                        Stream.concat(
                                Stream.of("any"),
                                Stream.of(
                                                KeptOrders.PROTECTED,
                                                KeptOrders.REMINDERS,
                                                KeptOrders.NUMBERS,
                                                KeptProtections.GUARANTEES,
                                                KeptClaims.CLAIMS,
                                                KeptMembers.CONTRACTS,
                                                KeptReviews.IDENTITIES,
                                                KeptReviews.TEXTS,
                                                KeptUsers.USERS,
                                                KeptUsers.TOKENS,
                                                KeptHolds.ORDERS,
                                                PersonRequests.TABLE,
                                                Objections.TABLE,
                                                Tellings.TABLE,
                                                Looks.TABLE)
                                        .map(table -> table.kind().value()))),
                shown("retention.class.", names(RecordClass.values())),
                shown("retention.area.", names(Area.values())),
                shown("retention.operator.", names(OperatorType.values())),
                shown("retention.certainty.", names(Certainty.values())),
                shown("retention.begin.", names(Rounding.values())),
                shown("retention.unit.", Stream.of("Y", "M", "D")),
                shown("retention.rules.mode.", names(RuleMode.values())),
                shown("privacy.purpose.", kindsOfPeople()),
                shown("privacy.wish.", withMore(names(Wish.values()), ".text")),
                shown("privacy.field.", names(FieldName.values())),
                shown("privacy.source.", names(Source.values())),
                shown("privacy.outcome.", names(Fate.Outcome.values())),
                new ComposedKeys("privacy.until.", List.of("BLOCKED", "NEEDED"), true),
                shown(
                        "privacy.need.",
                        Stream.of(
                                "PROTECTION_RUNS",
                                "CLAIM_OPEN",
                                "ORDER_IN_USE",
                                "USER_ADMITTED",
                                "OBJECTION_STANDS",
                                "ANSWER_PROVEN")),
                shown("merchant.told.", names(Told.Change.values())),
                shown("retention.start.", names(StartEvent.values())),
                shown("retention.exit.", names(ExitReason.values())),
                shown("retention.mode.", names(RuleMode.values())),
                new ComposedKeys("retention.rounding.", names(Rounding.values()).toList(), true),
                new ComposedKeys("retention.runs.did.", names(RuleMode.values()).toList(), true),
                shown("privacy.processing.", names(Processing.values())),
                shown("privacy.entry.", names(Entry.values())),
                shown(
                        "privacy.words.",
                        Arrays.stream(Processing.values())
                                .flatMap(one -> Stream.of(Entry.PURPOSE, Entry.PERSONS, Entry.DATA)
                                        .map(entry -> one + "." + entry))),
                shown("privacy.role.", names(PartyRole.values())),
                shown("privacy.party.", names(Party.values())),
                shown("privacy.ground.", names(Ground.values())),
                shown("privacy.preset.", names(Preset.values())),
                shown("privacy.aspect.", withMore(names(Aspect.values()), ".hint")),
                shown("privacy.way.", names(Way.values())),
                shown("privacy.state.", names(NoticeState.values())),
                new ComposedKeys(
                        "privacy.contradiction.",
                        List.of("CONTROLLER", "ROLES", "NO_RULE", "DRY_RULE", "WAY_BLINDED", "WAY_HASHES", "HASHES"),
                        true),
                new ComposedKeys("privacy.refused.", List.of("ROLES", "NOTICE"), true),
                shown("badge.checker.verdict.", Stream.of("good", "info", "warn", "danger")));
    }

    private static Stream<String> kindsOfPeople() {
        return Stream.of(
                        KeptOrders.PROTECTED,
                        KeptOrders.REMINDERS,
                        KeptProtections.GUARANTEES,
                        KeptClaims.CLAIMS,
                        KeptMembers.CONTRACTS,
                        KeptReviews.IDENTITIES,
                        KeptReviews.TEXTS,
                        KeptUsers.USERS,
                        KeptUsers.TOKENS,
                        PersonRequests.TABLE,
                        Objections.TABLE)
                .map(table -> table.kind().value());
    }

    static Set<String> keys(boolean said) {
        return all().stream()
                .filter(composed -> composed.said() == said)
                .flatMap(composed -> composed.ends().stream().map(end -> composed.beginning() + end))
                .collect(Collectors.toSet());
    }

    /** The texts of refusals that there are. */
    static Set<String> ofRefusals() {
        return Bundle.ENGLISH.keySet().stream()
                .filter(key -> key.startsWith(REFUSAL))
                .collect(Collectors.toSet());
    }

    /** What refusals call themselves, as their classes have it. */
    static Set<String> slugs() {
        return Sources.under("../ejb-module/src/main/java", "java").stream()
                .flatMap(source -> SLUG.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static ComposedKeys shown(String beginning, Stream<String> ends) {
        return new ComposedKeys(beginning, ends.toList(), false);
    }

    private static Stream<String> withMore(Stream<String> ends, String more) {
        return ends.flatMap(end -> Stream.of(end, end + more));
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
