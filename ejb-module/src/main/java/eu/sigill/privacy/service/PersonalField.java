package eu.sigill.privacy.service;

import eu.sigill.platform.model.Money;

/**
 * One thing that is kept of somebody.
 *
 * @param given whether they gave it by a contract or a click of their own, so that they may take it along (GDPR Art. 20)
 * @param open whether they may put it right here
 */
public record PersonalField(FieldName field, String value, boolean given, boolean open) {

    /** They gave it. */
    public static PersonalField given(FieldName field, Object value) {
        return new PersonalField(field, value.toString(), true, false);
    }

    /** They gave it, and may change it. */
    public static PersonalField open(FieldName field, Object value) {
        return new PersonalField(field, value.toString(), true, true);
    }

    /** It came about here, or from somebody else. */
    public static PersonalField known(FieldName field, Object value) {
        return new PersonalField(field, value.toString(), false, false);
    }

    /** The same of a sum. */
    public static PersonalField known(FieldName field, Money sum) {
        return known(field, sum.amount().toPlainString() + " " + sum.currency().getCurrencyCode());
    }

    @Override
    public String toString() {
        return "PersonalField[" + field + "]";
    }
}
