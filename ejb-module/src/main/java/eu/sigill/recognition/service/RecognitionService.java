package eu.sigill.recognition.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.recognition.model.RecognitionCall;
import eu.sigill.recognition.model.RecognitionMode;
import eu.sigill.recognition.service.count.RecognitionTally;
import eu.sigill.recognition.service.index.IndexesInForce;
import eu.sigill.recognition.service.limit.Asker;
import eu.sigill.recognition.service.limit.Limits;
import eu.sigill.recognition.service.limit.TooManyQuestions;
import eu.sigill.recognition.service.lookup.HashLookup;
import eu.sigill.recognition.service.shop.RecognitionOff;
import eu.sigill.recognition.service.shop.ShopAsksFirst;
import eu.sigill.recognition.service.shop.ShopSwitches;
import eu.sigill.recognition.service.voprf.BlindedPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * Tells pages of shops whether their shopper is a member. Nothing of a question is stored but that there was one; and
 * what is answered is in memory, so that no question waits for the database.
 */
@ApplicationScoped
public class RecognitionService {

    @Inject
    ShopSwitches shops;

    @Inject
    Limits limits;

    @Inject
    RecognitionTally tally;

    @Inject
    HashLookup lookup;

    @Inject
    IndexesInForce indexes;

    @Inject
    Clock clock;

    /** How a shop's pages find out today. */
    public RecognitionMode of(ShopId shop) {
        return modeOf(shops.find(shop));
    }

    /**
     * The code of the level of whoever this is the hash of, or 0 for nobody.
     *
     * @param hash the MD5 or SHA-256 of an address; zeros afterwards, whatever happened
     * @throws eu.sigill.merchant.service.UnknownShop if there is no such shop
     * @throws ShopAsksFirst if the shop's pages may ask nothing before a click
     * @throws RecognitionOff if the shop takes no hashes today
     * @throws TooManyQuestions if the asker must wait
     */
    public int levelOf(ShopId id, byte[] hash, Asker asker) {
        try {
            if (hash.length != 16 && hash.length != 32) {
                throw new BadHash();
            }
            var shop = askable(id);
            if (modeOf(shop) != RecognitionMode.V1) {
                throw new RecognitionOff();
            }
            var first = pass(shop, asker);
            var code = lookup.codeOf(hash);
            count(shop, RecognitionCall.HASH, first);
            return code;
        } finally {
            Arrays.fill(hash, (byte) 0);
        }
    }

    /**
     * What pages have to know before they ask by a blinded point.
     *
     * @throws eu.sigill.recognition.service.index.IndexNotReady in the first moments of a house
     */
    public Parameters parameters() {
        var inForce = indexes.current();
        return new Parameters(
                inForce.epoch(),
                inForce.from(),
                inForce.index().shape(),
                inForce.digest(),
                inForce.key().publicKey(),
                rest());
    }

    /** How long they will be the same: until the next index as far as is known, or until midnight, when the next one is due. */
    private Duration rest() {
        var now = clock.instant();
        var midnight = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return Duration.between(now, indexes.nextFrom().orElse(midnight));
    }

    /**
     * Evaluates a blinded point, and gives a bucket to look the result up in.
     *
     * @throws eu.sigill.merchant.service.UnknownShop if there is no such shop
     * @throws ShopAsksFirst if the shop's pages may ask nothing before a click
     * @throws RecognitionOff if the shop has it switched off
     * @throws eu.sigill.recognition.service.index.StaleParameters if the question is of another epoch or index
     * @throws TooManyQuestions if the asker must wait; nothing was worked out then
     * @throws eu.sigill.recognition.service.voprf.BadPoint if this is no point
     */
    public BlindAnswer answer(ShopId id, BlindQuestion question, Asker asker) {
        var shop = askable(id);
        if (modeOf(shop) == RecognitionMode.OFF) {
            throw new RecognitionOff();
        }
        var inForce = indexes.answering(question.epoch());
        var bucket = question.bucketIn(inForce.index().shape());
        var first = pass(shop, asker);
        var evaluation = inForce.key().evaluate(BlindedPoint.of(question.blinded()));
        count(shop, RecognitionCall.BLINDED, first);
        return new BlindAnswer(evaluation, inForce.index().entries(bucket));
    }

    private ShopSwitches.Known askable(ShopId id) {
        var shop = shops.find(id);
        if (shop.decided().asksFirst()) {
            throw new ShopAsksFirst();
        }
        return shop;
    }

    /** Whether it is the first question about an order that a token shows. */
    private boolean pass(ShopSwitches.Known shop, Asker asker) {
        try {
            return limits.pass(
                    shop.shop().id(), shop.decided().tokens(), shop.decided().perHour(), asker);
        } catch (TooManyQuestions e) {
            tally.count(shop.shop(), RecognitionCall.LIMITED);
            throw e;
        }
    }

    /** What was answered; what is no question leaves no count. */
    private void count(ShopSwitches.Known shop, RecognitionCall call, boolean first) {
        if (first) {
            tally.count(shop.shop(), RecognitionCall.ORDER);
        }
        tally.count(shop.shop(), call);
    }

    private RecognitionMode modeOf(ShopSwitches.Known known) {
        ShopView shop = known.shop();
        return known.decided().modeOn(shop.profile().market().today(clock));
    }
}
