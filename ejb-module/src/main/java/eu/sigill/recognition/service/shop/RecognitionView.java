package eu.sigill.recognition.service.shop;

import eu.sigill.recognition.model.RecognitionMode;
import eu.sigill.recognition.model.ShopRecognition;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a shop decided, as its people see it.
 *
 * @param mode how shoppers are recognised today
 * @param hashesUntil the last day of V1, where it is allowed or was
 * @param tokenKeys how many keys for order tokens were made; the last one is in use
 * @param perHour how often pages may ask in an hour without tokens, where it was agreed
 */
public record RecognitionView(
        RecognitionMode mode, Optional<LocalDate> hashesUntil, int tokenKeys, OptionalInt perHour) {

    static RecognitionView of(ShopRecognition decided, LocalDate today) {
        return new RecognitionView(
                decided.modeOn(today), decided.hashesUntil(), decided.tokenKeys(), decided.perHour());
    }
}
