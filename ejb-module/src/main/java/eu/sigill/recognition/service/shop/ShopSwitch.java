package eu.sigill.recognition.service.shop;

import eu.sigill.recognition.model.RecognitionMode;
import eu.sigill.recognition.service.limit.OrderTokens;
import java.time.LocalDate;
import java.util.Optional;

/** What a shop decided, as questions of its pages need it. */
public record ShopSwitch(RecognitionMode mode, Optional<LocalDate> hashesUntil, Optional<OrderTokens> tokens) {

    /** Of a shop that decided nothing. */
    static final ShopSwitch UNDECIDED = new ShopSwitch(RecognitionMode.V2, Optional.empty(), Optional.empty());

    public RecognitionMode modeOn(LocalDate day) {
        return hashesUntil.filter(day::isAfter).isPresent() ? RecognitionMode.V2 : mode;
    }
}
