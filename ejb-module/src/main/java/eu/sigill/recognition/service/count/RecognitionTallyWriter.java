package eu.sigill.recognition.service.count;

import eu.sigill.recognition.model.RecognitionCount;
import eu.sigill.recognition.model.RecognitionCounts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Writes each count in a transaction of its own, so that one that fails takes no other with it. */
@Stateless
@PermitAll
public class RecognitionTallyWriter {

    @Inject
    RecognitionCounts counts;

    public void write(RecognitionCount.Key key, long times) {
        counts.add(key, times);
    }
}
