package eu.sigill.privacy.model.register;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Whoever runs this house, as the law wants them named. There is one. */
@Entity
@Table(name = "privacy_controller")
public class Controller {

    static final int ONLY = 1;

    @Id
    @Impersonal
    private int id;

    @Column(name = "name")
    @Personal(Trait.IDENTITY)
    private String name;

    @Column(name = "contact")
    @Personal(Trait.CONTACT)
    private String contact;

    @Column(name = "representative")
    @Personal(Trait.CONTACT)
    private String representative;

    @Column(name = "officer")
    @Personal(Trait.CONTACT)
    private String officer;

    @Version
    private int version;

    /** Nameless, until somebody says who it is. */
    public Controller() {
        this.id = ONLY;
        this.name = "";
        this.contact = "";
        this.representative = "";
        this.officer = "";
    }

    public void describe(ControllerDetails details) {
        name = details.name();
        contact = details.contact();
        representative = details.representative();
        officer = details.officer();
    }

    public ControllerDetails details() {
        return new ControllerDetails(name, contact, representative, officer);
    }
}
