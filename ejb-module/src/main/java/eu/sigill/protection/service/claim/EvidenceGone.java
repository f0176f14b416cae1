package eu.sigill.protection.service.claim;

import java.util.List;

/** Files that prove nothing any more, since their claims are gone. */
public record EvidenceGone(List<String> files) {

    public EvidenceGone {
        files = List.copyOf(files);
    }
}
