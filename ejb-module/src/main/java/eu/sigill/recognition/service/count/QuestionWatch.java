package eu.sigill.recognition.service.count;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.recognition.model.RecognitionCount;
import eu.sigill.recognition.model.RecognitionCounts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds shops whose pages ask more than their orders explain: somebody may be trying addresses. */
@Stateless
@PermitAll
public class QuestionWatch {

    @Inject
    RecognitionCounts counts;

    /** Those of this day. */
    public List<ShopId> tooMuchOn(LocalDate day) {
        var byShop = counts.on(day).stream()
                .collect(Collectors.groupingBy(count -> count.key().shop()));
        return byShop.entrySet().stream()
                .filter(shop -> isTooMuch(shop.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isTooMuch(List<RecognitionCount> written) {
        return RecognitionFigures.of(written, Map.of()).alarm().isPresent();
    }
}
