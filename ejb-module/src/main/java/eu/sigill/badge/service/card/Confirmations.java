package eu.sigill.badge.service.card;

import eu.sigill.badge.service.card.Registered.OrderOutcome;
import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.digest.KeyedDigest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a click came to in a text that a page of ours can confirm it by, for an hour: {@code until_level_order_sum_mac}.
 *
 * <p>Nothing of it is stored and nothing of a person is in it. The seal is there because anybody can make an address, and
 * our page must confirm only what was.
 */
@ApplicationScoped
public class Confirmations {

    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final Pattern FORM =
            Pattern.compile("(([0-9]{1,12})_([A-Z]{1,20})_([A-Z]{1,20})_(?:([0-9.]{1,20})([A-Z]{3}))?)_([0-9a-f]{64})");

    @Inject
    KeysAtRest keys;

    @Inject
    Clock clock;

    public String of(Registered done) {
        var until = clock.instant().plus(GOOD_FOR).getEpochSecond();
        var sum = done.protectedUpTo()
                .map(money -> money.amount().toPlainString() + money.currency().getCurrencyCode())
                .orElse("");
        var told = until + "_" + done.level() + "_" + done.order() + "_" + sum;
        return told + "_" + HexFormat.of().formatHex(digest().of(told));
    }

    /** What this confirms; empty if the house never said so, or too long ago. */
    public Optional<Registered> read(@Nullable String told) {
        var parts = FORM.matcher(told == null ? "" : told);
        if (!parts.matches()
                || !MessageDigest.isEqual(
                        digest().of(parts.group(1)), HexFormat.of().parseHex(parts.group(7)))
                || clock.instant().isAfter(Instant.ofEpochSecond(Long.parseLong(parts.group(2))))) {
            return Optional.empty();
        }
        return Optional.of(new Registered(
                Level.valueOf(parts.group(3)),
                OrderOutcome.valueOf(parts.group(4)),
                Optional.ofNullable(parts.group(5)).map(amount -> Money.of(amount, parts.group(6)))));
    }

    private KeyedDigest digest() {
        return keys.digest("registration confirmed");
    }
}
