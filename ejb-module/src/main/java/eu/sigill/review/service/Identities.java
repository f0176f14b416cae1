package eu.sigill.review.service;

import eu.sigill.link.kit.Order;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopKeys;
import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.OwnKey;
import eu.sigill.review.model.author.Author;
import eu.sigill.review.model.author.AuthorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What is kept of a person who published: the address and the order number, sealed under a key of their own, which the
 * shop's data key wraps. The whole name is not kept; nothing needs it.
 */
@ApplicationScoped
class Identities {

    /** Who it is, unsealed. */
    record Identity(String email, String ref) {

        @Override
        public String toString() {
            return "Identity[sealed]";
        }
    }

    @Inject
    ShopKeys shopKeys;

    @Inject
    KeysAtRest keys;

    /**
     * What tells this order from others, and this address from others, without knowing either. Both are the shop's
     * own: nobody can follow a buyer from one shop to the next.
     */
    Author.OrderDigests digests(ShopId shop, Order order) {
        return new Author.OrderDigests(
                keys.digest("review-ref").of(shop.value(), order.ref()), emailDigest(shop, normalised(order.email())));
    }

    /** What tells an address from others in this shop. */
    byte[] emailDigest(ShopId shop, String normalised) {
        return keys.digest("review-email").of(shop.value(), normalised);
    }

    /** Links carry whatever looks like an address; one that no mail could reach is told apart as it is written. */
    private static String normalised(String email) {
        return EmailAddress.parse(email)
                .map(EmailAddress::text)
                .orElseGet(() -> email.strip().toLowerCase(Locale.ROOT));
    }

    Envelope seal(ShopId shop, AuthorId author, Order order) {
        return OwnKey.fresh(shopKeys.of(shop), bound(author)).around(packed(order));
    }

    /** None once it was forgotten. */
    Optional<Identity> open(Author author) {
        return author.identity().map(identity -> {
            var key = OwnKey.of(identity.wrappedKey(), shopKeys.of(author.shop()), bound(author.id()));
            return unpacked(key.open(identity.sealed()));
        });
    }

    private static byte[] packed(Order order) {
        var email = order.email().getBytes(StandardCharsets.UTF_8);
        var ref = order.ref().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(4 + email.length + ref.length)
                .putInt(email.length)
                .put(email)
                .put(ref)
                .array();
    }

    private static Identity unpacked(byte[] packed) {
        var buffer = ByteBuffer.wrap(packed);
        var email = new byte[buffer.getInt()];
        buffer.get(email);
        var ref = new byte[buffer.remaining()];
        buffer.get(ref);
        return new Identity(new String(email, StandardCharsets.UTF_8), new String(ref, StandardCharsets.UTF_8));
    }

    private static String bound(AuthorId author) {
        return "review author " + author;
    }
}
