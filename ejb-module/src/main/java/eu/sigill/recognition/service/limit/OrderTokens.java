package eu.sigill.recognition.service.limit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens by which a shop's own server shows that there is an order: {@code day.id.mac}.
 *
 * <p>The day is that of UTC. The id is the first half of HMAC-SHA256("order|" + order number), the mac is
 * HMAC-SHA256("token|" + day + "|" + id), both in hex digits, under a key that only the shop's server and the house have.
 * So the house learns no order number, and still sees whether two tokens are of one order.
 */
public final class OrderTokens {

    private static final int ID = 32;
    private static final Pattern FORM =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})\\.([0-9a-f]{32})\\.([0-9a-f]{64})");

    private final SecretKeySpec key;

    /** @param key 32 secret random bytes */
    public OrderTokens(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /**
     * What a genuine token is about.
     *
     * @param id the same for all tokens of an order
     */
    record Order(LocalDate day, String id) {}

    /** The token of an order, as the shop's server makes it. */
    public String of(String orderNumber, LocalDate day) {
        var id = hmac("order|" + orderNumber).substring(0, ID);
        return day + "." + id + "." + hmac("token|" + day + "|" + id);
    }

    /** Empty if the token is not genuine, or of neither today, yesterday nor tomorrow: clocks differ, pages stay open. */
    Optional<Order> read(String token, LocalDate today) {
        var parts = FORM.matcher(token);
        if (!parts.matches() || !isEqual(hmac("token|" + parts.group(1) + "|" + parts.group(2)), parts.group(3))) {
            return Optional.empty();
        }
        return day(parts.group(1))
                .filter(day -> Math.abs(day.toEpochDay() - today.toEpochDay()) <= 1)
                .map(day -> new Order(day, parts.group(2)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isEqual(String mac, String other) {
        return MessageDigest.isEqual(
                mac.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String hmac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HMAC-SHA256", e);
        }
    }

    @Override
    public String toString() {
        return "OrderTokens[HMAC-SHA256]";
    }
}
