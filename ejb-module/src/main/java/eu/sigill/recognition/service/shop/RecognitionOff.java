package eu.sigill.recognition.service.shop;

import eu.sigill.platform.service.refusal.Refusal;

/** The shop does not have its shoppers recognised, or not in this way. */
public class RecognitionOff extends Refusal {

    private static final long serialVersionUID = 1;

    public RecognitionOff() {
        super(Kind.CONFLICT, "recognition-off", "this shop does not recognise shoppers in this way");
    }
}
