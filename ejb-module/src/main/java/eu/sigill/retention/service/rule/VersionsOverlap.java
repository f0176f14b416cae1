package eu.sigill.retention.service.rule;

import eu.sigill.platform.service.refusal.Refusal;

/** This rule has a version from that day or a later one already. */
class VersionsOverlap extends Refusal {

    private static final long serialVersionUID = 1;

    VersionsOverlap() {
        super(
                Kind.CONFLICT,
                "versions-overlap",
                "a version is the law from a later day than the newest one of its rule",
                "validFrom");
    }
}
