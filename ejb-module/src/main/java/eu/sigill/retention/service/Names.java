package eu.sigill.retention.service;

import java.util.Optional;

/** What users are called, for showing who decided; the room that knows them says it. */
public interface Names {

    /** Empty once nobody knows any more. */
    Optional<String> of(String user);
}
