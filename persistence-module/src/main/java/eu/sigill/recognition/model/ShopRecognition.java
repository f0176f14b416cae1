package eu.sigill.recognition.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.personal.Impersonal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a shop decided about recognition. Who decided nothing has {@link RecognitionMode#V2}; hashes are for a while only,
 * and afterwards the shop has V2 too.
 */
@Entity
@Impersonal
@Table(name = "recognition_shop")
public class ShopRecognition {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "shop_id", updatable = false))
    private ShopId shop;

    @Enumerated(EnumType.STRING)
    private RecognitionMode mode;

    @Column(name = "hashes_until")
    private @Nullable LocalDate hashesUntil;

    @Column(name = "sealed_token_key")
    private byte @Nullable [] sealedTokenKey;

    @Column(name = "token_keys")
    private int tokenKeys;

    @Column(name = "per_hour")
    private @Nullable Integer perHour;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ShopRecognition() {} // for JPA

    private ShopRecognition(ShopId shop) {
        this.shop = shop;
        this.mode = RecognitionMode.V2;
    }

    /** Of a shop that decided nothing yet. */
    public static ShopRecognition undecided(ShopId shop) {
        return new ShopRecognition(shop);
    }

    public void switchOff() {
        mode = RecognitionMode.OFF;
        hashesUntil = null;
    }

    /** Blinded points, and nothing else. */
    public void blind() {
        mode = RecognitionMode.V2;
        hashesUntil = null;
    }

    /** Hashes, and after this day blinded points. */
    public void allowHashes(LocalDate lastDay) {
        mode = RecognitionMode.V1;
        hashesUntil = lastDay;
    }

    /** From now on the shop's order tokens are made with this key, sealed. */
    public void makeTokensWith(byte[] sealedKey) {
        sealedTokenKey = sealedKey.clone();
        tokenKeys++;
    }

    /** So many questions an hour without tokens; as many as every other shop if nothing is agreed. */
    public void allowPerHour(OptionalInt agreed) {
        perHour = agreed.isPresent() ? agreed.getAsInt() : null;
    }

    public ShopId shop() {
        return shop;
    }

    /** What was decided; see {@link #hashesUntil} for how long it holds. */
    public RecognitionMode mode() {
        return mode;
    }

    public RecognitionMode modeOn(LocalDate day) {
        return hashesUntil != null && day.isAfter(hashesUntil) ? RecognitionMode.V2 : mode;
    }

    /** The last day of hashes, where they are allowed. */
    public Optional<LocalDate> hashesUntil() {
        return Optional.ofNullable(hashesUntil);
    }

    public OptionalInt perHour() {
        return perHour == null ? OptionalInt.empty() : OptionalInt.of(perHour);
    }

    /** How many keys for order tokens were made so far. */
    public int tokenKeys() {
        return tokenKeys;
    }

    public Optional<byte[]> sealedTokenKey() {
        return Optional.ofNullable(sealedTokenKey);
    }
}
