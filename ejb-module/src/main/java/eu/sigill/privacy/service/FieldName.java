package eu.sigill.privacy.service;

/** What a field is called where people read what is kept of them; its code stands in exports, so the list only grows. */
public enum FieldName {
    EMAIL("email"),
    COUNTRY("country"),
    LANGUAGE("language"),
    LEVEL("level"),
    TERMS("terms"),
    JOINED_ON("joinedOn"),
    LEFT_ON("leftOn"),
    SHOP("shop"),
    ORDER_NUMBER("orderNr"),
    WRITTEN_ON("writtenOn"),
    EDITED_ON("editedOn"),
    PRODUCT("product"),
    STARS("stars"),
    TEXT("text"),
    SHOWN_NAME("shownName"),
    TAGS("tags"),
    ORDERED_ON("orderedOn"),
    TAKEN_ON("takenOn"),
    REMINDED_ON("remindedOn"),
    CUSTOMER_NUMBER("customerNr"),
    AMOUNT("amount"),
    CURRENCY("currency"),
    DELIVERY("delivery"),
    PAYMENT("payment"),
    PRODUCT_ADDRESS("productAddress"),
    PRODUCT_PICTURE("productPicture"),
    PRODUCT_CODE("productCode"),
    BRAND("brand"),
    PROTECTED_UP_TO("protectedUpTo"),
    STATE("state"),
    ENDS_ON("endsOn"),
    REASON("reason"),
    ANSWER("answer"),
    VERDICT("verdict"),
    PAYOUT("payout"),
    CLOSED_ON("closedOn"),
    PROOF("proof"),
    SIGN_IN_NAME("signInName"),
    ROLE("role"),
    EMPLOYER("employer"),
    LABEL("label"),
    CREATED_ON("createdOn"),
    USED_ON("usedOn"),
    REVOKED_ON("revokedOn"),
    WISH("wish"),
    RECEIVED_ON("receivedOn"),
    DONE_ON("doneOn"),
    SINCE("since");

    private final String code;

    FieldName(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
