package eu.sigill.privacy.service.notice.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDiffTest {

    @ParameterizedTest
    @CsvSource({
        "abc, abc, ' a b c'",
        "abc, abxc, ' a b+x c'",
        "abc, ac, ' a-b c'",
        "abc, axc, ' a-b+x c'",
        "ab, ba, '-a b+a'"
    })
    void tellsWhatBecameOfEachLine(String old, String fresh, String expected) {
        assertThat(told(diff(old, fresh))).isEqualTo(expected);
    }

    @Test
    void leadsFromOneTextToTheOther() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var old = some(random);
            var fresh = some(random);

            var diff = diff(old, fresh);

            assertThat(side(diff, DiffLine.Fate.ADDED)).isEqualTo(old);
            assertThat(side(diff, DiffLine.Fate.REMOVED)).isEqualTo(fresh);
        }
    }

    private static String some(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(4))))
                .collect(joining());
    }

    private static List<DiffLine> diff(String old, String fresh) {
        return LineDiff.between(text(old), text(fresh));
    }

    private static NoticeText text(String letters) {
        return new NoticeText(letters.chars().mapToObj(Character::toString).toList());
    }

    private static String side(List<DiffLine> diff, DiffLine.Fate without) {
        return diff.stream()
                .filter(line -> line.fate() != without)
                .map(DiffLine::words)
                .collect(joining());
    }

    private static String told(List<DiffLine> diff) {
        return diff.stream()
                .map(line -> switch (line.fate()) {
                            case KEPT -> " ";
                            case ADDED -> "+";
                            case REMOVED -> "-";
                        }
                        + line.words())
                .collect(joining());
    }
}
