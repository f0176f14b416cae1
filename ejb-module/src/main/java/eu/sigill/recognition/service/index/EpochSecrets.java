package eu.sigill.recognition.service.index;

import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.recognition.service.Epoch;
import eu.sigill.recognition.service.RecognitionKeys;
import eu.sigill.recognition.service.voprf.EvaluationKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The secrets of epochs, from a seed that comes from the keys at rest: the master key is not where the members are. */
@ApplicationScoped
class EpochSecrets {

    @Inject
    KeysAtRest keys;

    EvaluationKey key(Epoch epoch) {
        return secrets().evaluationKey(epoch);
    }

    byte[] dummySecret(Epoch epoch) {
        return secrets().dummySecret(epoch);
    }

    private RecognitionKeys secrets() {
        return new RecognitionKeys(keys.digest("recognition-seed").of("v2"));
    }
}
