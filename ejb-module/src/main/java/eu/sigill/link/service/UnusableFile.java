package eu.sigill.link.service;

import eu.sigill.link.kit.reason.Remark;
import eu.sigill.platform.service.refusal.Grounds;
import eu.sigill.platform.service.refusal.Refusal;
import java.util.Optional;

/** Of this file no row can be read; the sentence says why. */
class UnusableFile extends Refusal {

    private static final long serialVersionUID = 1;

    private final transient Remark why;

    public UnusableFile(Remark why) {
        super(Kind.INVALID, "unusable-file", why.text());
        this.why = why;
    }

    @Override
    public Optional<Grounds> grounds() {
        return Optional.of(FromKit.grounds(why));
    }
}
