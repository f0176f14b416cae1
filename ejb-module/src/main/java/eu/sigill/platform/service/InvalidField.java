package eu.sigill.platform.service;

/** What stands in one field cannot be taken; says which field and what it should hold. */
public class InvalidField extends Refusal {

    private static final long serialVersionUID = 1;

    public InvalidField(String field, String remedy) {
        super(Kind.INVALID, "invalid-field", remedy, field);
    }
}
