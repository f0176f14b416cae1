package eu.sigill.recognition.service.shop;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopKeys;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.service.sealing.Sealing;
import eu.sigill.recognition.model.RecognitionCounts;
import eu.sigill.recognition.model.RecognitionMode;
import eu.sigill.recognition.model.ShopRecognition;
import eu.sigill.recognition.model.ShopRecognitions;
import eu.sigill.recognition.service.count.RecognitionFigures;
import eu.sigill.recognition.service.count.RecognitionTally;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Lets a merchant's people decide how their shop's shoppers are recognised, and see how often pages ask. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER})
public class ShopRecognitionService {

    /** Hashes are for the time in which a shop's pages change over, and that is no longer than a year. */
    private static final int MOST_DAYS_OF_HASHES = 366;

    private static final int MOST_PER_HOUR = 1_000_000;

    @Inject
    ShopService shops;

    @Inject
    ShopRecognitions decisions;

    @Inject
    RecognitionCounts counts;

    @Inject
    RecognitionTally tally;

    @Inject
    ShopKeys keys;

    @Inject
    Clock clock;

    @Inject
    Event<SwitchChanged> changed;

    @RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER, Role.NAME_MERCHANT_STAFF})
    public RecognitionView find(ShopId id) {
        var today = shops.find(id).profile().market().today(clock);
        return RecognitionView.of(decisions.find(id).orElseGet(() -> ShopRecognition.undecided(id)), today);
    }

    /** How often pages asked in the last days of the shop's market, up to this moment. */
    @RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER, Role.NAME_MERCHANT_STAFF})
    public RecognitionFigures figures(ShopId id) {
        var today = shops.find(id).profile().market().today(clock);
        var from = today.minusDays(RecognitionFigures.DAYS - 1L);
        return RecognitionFigures.of(counts.of(id, from), tally.unwritten(id, from));
    }

    /**
     * Decides how shoppers are recognised from now on.
     *
     * @param hashesUntil the last day of {@link RecognitionMode#V1}, which has to end
     */
    public void decide(ShopId id, RecognitionMode mode, @Nullable LocalDate hashesUntil) {
        var today = shops.hold(id).profile().market().today(clock);
        var decided = decided(id);
        switch (mode) {
            case OFF -> decided.switchOff();
            case V2 -> decided.blind();
            case V1 -> decided.allowHashes(lastDay(hashesUntil, today));
        }
        changed.fire(new SwitchChanged(id));
    }

    private static LocalDate lastDay(@Nullable LocalDate wanted, LocalDate today) {
        return Optional.ofNullable(wanted)
                .filter(day -> !day.isBefore(today))
                .filter(day -> !day.isAfter(today.plusDays(MOST_DAYS_OF_HASHES)))
                .orElseThrow(() -> new InvalidField("until", "name a last day, at most a year from now"));
    }

    /**
     * Agrees how often the shop's pages may ask in an hour without tokens; as often as the settings say if empty. A shop with
     * many orders needs more than others, and who sells little should have less.
     */
    @RolesAllowed(Role.NAME_OPERATOR)
    public void allowPerHour(ShopId id, OptionalInt agreed) {
        if (agreed.orElse(0) < 0 || agreed.orElse(0) > MOST_PER_HOUR) {
            throw new InvalidField("perHour", "name a number from 0 to " + MOST_PER_HOUR + ", or nothing");
        }
        shops.hold(id);
        decided(id).allowPerHour(agreed);
        changed.fire(new SwitchChanged(id));
    }

    /**
     * A fresh key for order tokens, shown here and never again; tokens of the one before it count no more.
     *
     * @param seen how many the caller knows of, so that a page loaded again does not make another
     * @throws TokenKeyChanged if there are more by now
     */
    public Secret newTokenKey(ShopId id, int seen) {
        shops.hold(id);
        var decided = decided(id);
        if (decided.tokenKeys() != seen) {
            throw new TokenKeyChanged();
        }
        var key = Sealing.newKey();
        decided.makeTokensWith(keys.seal(id, key, SwitchReader.TOKEN_KEY));
        changed.fire(new SwitchChanged(id));
        return new Secret(HexFormat.of().formatHex(key));
    }

    private ShopRecognition decided(ShopId id) {
        return decisions.find(id).orElseGet(() -> {
            var first = ShopRecognition.undecided(id);
            decisions.add(first);
            return first;
        });
    }
}
