package eu.sigill.link.kit.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;

/**
 * What a command has around it.
 *
 * @param watched whether a person sees what is written to {@code err} at once
 */
record Surroundings(
        Map<String, String> environment,
        InstantSource clock,
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean watched) {

    @Override
    public String toString() {
        return "Surroundings"; // the environment may hold keys
    }
}
