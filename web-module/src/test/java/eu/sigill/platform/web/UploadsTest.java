package eu.sigill.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UploadsTest {

    private static final Pattern MEMORY = Pattern.compile("<file-size-threshold>(\\d+)</file-size-threshold>");
    private static final Pattern LARGEST = Pattern.compile("name=max-post-size,value=(\\d+)\\)");

    /** The server lays what does not fit into memory in a file, and what somebody uploads may hold a person's data. */
    @Test
    void fitIntoMemoryWhateverTheServerLetsIn() throws IOException {
        var memory = number(MEMORY, Path.of("src/main/webapp/WEB-INF/web.xml"));

        assertThat(memory).isEqualTo(number(LARGEST, Path.of("../config/wildfly/sigill.cli")));
    }

    private static long number(Pattern pattern, Path file) throws IOException {
        var found = pattern.matcher(Files.readString(file));
        assertThat(found.find()).as("a number in %s", file).isTrue();
        return Long.parseLong(found.group(1));
    }
}
