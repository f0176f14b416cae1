package eu.sigill.purchase.service;

import eu.sigill.platform.service.Refusal;

/** Something was sent that its case does not take. Nothing of the order is kept; the shop sees the field's name. */
public class FieldNotAllowed extends Refusal {

    private static final long serialVersionUID = 1;

    public FieldNotAllowed(String field) {
        super(Kind.INVALID, "field-not-allowed", "the field " + field + " is not taken in this case", field);
    }
}
