package eu.sigill.recognition.service.lookup;

import eu.sigill.recognition.model.lookup.HashState;
import java.util.List;

/** Somebody is recognised, or no longer. */
record HashesChanged(List<HashState> states) {

    HashesChanged {
        states = List.copyOf(states);
    }
}
