package eu.sigill.badge.service;

import eu.sigill.badge.service.card.ShopOffer;
import eu.sigill.protection.service.cover.CoverView;
import eu.sigill.purchase.model.Use;
import eu.sigill.purchase.service.field.FieldSet;
import eu.sigill.recognition.model.RecognitionMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the card on the order page may offer, and what may be sent for it.
 *
 * @param consent whether nothing may be asked or sent before the shopper clicks
 * @param recognition how the page finds out who is a member
 * @param registration whether a click on the card can make somebody a member there and then; else there is the form
 * @param covers up to how much orders are protected in this market, from less to more
 * @param terms the version that a click on the card accepts
 * @param fields exactly the fields of each case; a case that is not among them is not to be had at this shop today
 */
public record CardView(
        boolean consent,
        RecognitionMode recognition,
        boolean registration,
        List<CoverView> covers,
        String terms,
        Map<Use, FieldSet> fields) {

    public CardView {
        covers = List.copyOf(covers);
        fields = Map.copyOf(fields);
    }

    static CardView of(ShopOffer offer, boolean consent, RecognitionMode recognition, String terms) {
        var fields = new EnumMap<Use, FieldSet>(Use.class);
        if (offer.isReminding()) {
            fields.put(Use.REMINDER, offer.caseOf(Use.REMINDER).fields());
        }
        if (offer.isProtecting()) {
            fields.put(Use.PROTECTION, offer.caseOf(Use.PROTECTION).fields());
        }
        return new CardView(
                consent, recognition, offer.isRegistering(), offer.covers().covers(), terms, fields);
    }
}
