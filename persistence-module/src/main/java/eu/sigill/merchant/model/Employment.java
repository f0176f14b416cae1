package eu.sigill.merchant.model;

import eu.sigill.access.model.UserId;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That a user works for a merchant. */
@Entity
@Table(name = "merchant_employment")
class Employment {

    @EmbeddedId
    @Personal(Trait.PSEUDONYM)
    private Id id;

    @SuppressWarnings("NullAway.Init")
    protected Employment() {} // for JPA

    Employment(UserId user, MerchantId merchant) {
        this.id = new Id(user, merchant);
    }

    MerchantId merchant() {
        return id.merchant();
    }

    /** Both together are the key. */
    @Embeddable
    record Id(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "user_id"))
            UserId user,

            @Embedded @AttributeOverride(name = "value", column = @Column(name = "merchant_id"))
            MerchantId merchant) {}
}
