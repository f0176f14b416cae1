package eu.sigill.badge.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IssueTest {

    @Test
    void standsInTheOrderOfTheAlphabet() {
        assertThat(Arrays.stream(Issue.values()).map(Issue::name)).isSorted();
    }
}
