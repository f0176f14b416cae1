package eu.sigill.privacy.service.balance;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.privacy.model.balance.Aspect;
import eu.sigill.privacy.model.balance.Balancing;
import eu.sigill.privacy.model.balance.BalancingId;
import eu.sigill.privacy.model.balance.Balancings;
import eu.sigill.privacy.model.register.Processing;
import eu.sigill.privacy.service.EditionChanged;
import eu.sigill.privacy.service.Typed;
import eu.sigill.retention.model.rule.Area;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keeps why somebody's interest outweighs that of the persons concerned. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class BalancingService {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_NAME = 200;

    @Inject
    Balancings balancings;

    @Inject
    Clock clock;

    /** By processing and area, the newest edition of each first. */
    public List<BalancingView> all() {
        var seen = new HashSet<String>();
        return balancings.all().stream()
                .map(one -> view(
                        one, seen.add(one.id().processing() + " " + one.id().area())))
                .toList();
    }

    private BalancingView view(Balancing balancing, boolean newest) {
        return new BalancingView(
                balancing.id(),
                balancing.weighing(),
                balancing.signature(),
                newest,
                newest && balancing.isOverdueOn(today()));
    }

    /** The edition that holds for just this area. */
    public Optional<BalancingView> newest(Processing processing, Area area) {
        return balancings.newest(processing, area).map(one -> view(one, true));
    }

    /**
     * Makes the next edition, which holds from now on.
     *
     * @param whyHashes why hashes are needed although blinded questions take less; empty: they are not
     * @param seen the newest edition that the caller knows of; 0: none
     * @throws EditionChanged if there is another one by now
     */
    public void sign(
            Processing processing, Area area, Map<Aspect, String> words, String whyHashes, Signing signing, int seen) {
        if (balancings
                        .newest(processing, area)
                        .map(known -> known.id().edition())
                        .orElse(0)
                != seen) {
            throw new EditionChanged();
        }
        var weighing = new Balancing.Weighing(weighed(words), Typed.text("whyHashes", whyHashes, LONGEST));
        add(Balancing.sign(new BalancingId(processing, area, seen + 1), weighing, signature(signing)));
    }

    private static Map<Aspect, String> weighed(Map<Aspect, String> words) {
        var weighed = new EnumMap<Aspect, String>(Aspect.class);
        for (var aspect : Aspect.values()) {
            var field = aspect.name().toLowerCase(Locale.ROOT);
            weighed.put(aspect, Typed.required(field, words.getOrDefault(aspect, ""), LONGEST));
        }
        return weighed;
    }

    private Balancing.Signature signature(Signing signing) {
        var by = Typed.required("signedBy", signing.by(), LONGEST_NAME);
        if (!signing.reviewOn().isAfter(today())) {
            throw new InvalidField("reviewOn", "a review comes after today");
        }
        return new Balancing.Signature(by, today(), signing.reviewOn());
    }

    private void add(Balancing balancing) {
        try {
            balancings.add(balancing);
        } catch (Collision e) {
            throw new EditionChanged();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Who signs, and when it is to be looked at again. */
    public record Signing(String by, LocalDate reviewOn) {

        @Override
        public String toString() {
            return "Signing[]";
        }
    }

    /** Whether somebody said, for this market, why hashes are needed. */
    public static boolean explainsHashes(List<Balancing> all, Market market) {
        var seen = new HashSet<Area>();
        return all.stream()
                .filter(one -> one.id().processing() == Processing.RECOGNITION)
                .filter(one -> seen.add(one.id().area())) // the newest of each area holds
                .filter(one -> one.id().area().holdsIn(Optional.of(market)))
                .anyMatch(one -> one.weighing().keepsHashes());
    }
}
