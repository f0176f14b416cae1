package eu.sigill.privacy.web.register;

import eu.sigill.platform.web.language.Says;
import eu.sigill.privacy.service.register.RegisterService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code console/privacy/controller.xhtml}: who answers for what is done here. */
@Named
@RequestScoped
public class ControllerPage {

    @Inject
    RegisterService register;

    private String name = "";
    private String contact = "";
    private String representative = "";
    private String officer = "";

    @PostConstruct
    void load() {
        var details = register.controller();
        name = details.name();
        contact = details.contact();
        representative = details.representative();
        officer = details.officer();
    }

    public void save() {
        Says.attempt("controller", () -> {
            register.describe(name, contact, representative, officer);
            Says.done("privacy.controller.saved");
        });
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }
}
