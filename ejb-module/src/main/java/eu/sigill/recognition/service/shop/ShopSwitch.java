package eu.sigill.recognition.service.shop;

import eu.sigill.recognition.model.RecognitionMode;
import eu.sigill.recognition.service.limit.OrderTokens;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a shop decided, as questions of its pages need it.
 *
 * @param perHour how many questions an hour without tokens; as the settings say if nothing is agreed
 * @param asksFirst whether its pages may ask nothing by themselves
 */
public record ShopSwitch(
        RecognitionMode mode,
        Optional<LocalDate> hashesUntil,
        Optional<OrderTokens> tokens,
        OptionalInt perHour,
        boolean asksFirst) {

    public RecognitionMode modeOn(LocalDate day) {
        return hashesUntil.filter(day::isAfter).isPresent() ? RecognitionMode.V2 : mode;
    }
}
