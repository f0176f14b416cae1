package eu.sigill.recognition.model;

import eu.sigill.merchant.model.ShopId;
import java.util.List;
import java.util.Optional;

/** What shops decided; one that decided nothing is not there. */
public interface ShopRecognitions {

    void add(ShopRecognition recognition);

    Optional<ShopRecognition> find(ShopId shop);

    /** Of every shop that decided something. */
    List<ShopRecognition> all();
}
