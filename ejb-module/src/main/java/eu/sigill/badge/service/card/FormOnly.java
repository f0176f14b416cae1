package eu.sigill.badge.service.card;

import eu.sigill.platform.service.refusal.Refusal;

/** In this market nobody registers by a click on a shop's page. */
class FormOnly extends Refusal {

    private static final long serialVersionUID = 1;

    public FormOnly() {
        super(Kind.CONFLICT, "form-only", "in this market orders are protected by the form at /protection", "level");
    }
}
