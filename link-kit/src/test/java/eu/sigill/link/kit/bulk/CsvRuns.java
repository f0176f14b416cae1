package eu.sigill.link.kit.bulk;

import static eu.sigill.link.kit.Forge.KEYS;
import static eu.sigill.link.kit.Forge.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.link.kit.Forge;
import eu.sigill.link.kit.Opened;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.reason.UnusableInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs CSV through a maker and keeps what it told. */
final class CsvRuns implements BulkObserver {
    static final BulkSettings ASIDE = new BulkSettings(new Making.Compatible(false), Problems.ASIDE, false);
    static final BulkSettings IN_BAND = new BulkSettings(new Making.Compatible(false), Problems.IN_BAND, false);

    final List<String> problems = new ArrayList<>();
    final List<String> notices = new ArrayList<>();

    String make(String csv) throws IOException, UnusableInput {
        return run(csv, ASIDE);
    }

    String run(String csv, BulkSettings settings) throws IOException, UnusableInput {
        return new String(make(csv.getBytes(StandardCharsets.UTF_8), settings), StandardCharsets.UTF_8);
    }

    byte[] make(byte[] csv) throws IOException, UnusableInput {
        return make(csv, ASIDE);
    }

    void assertUnusable(String csv, String message) {
        assertUnusable(csv.getBytes(StandardCharsets.UTF_8), message);
    }

    void assertUnusable(byte[] csv, String message) {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new BulkMaker(SHOP, KEYS, ASIDE).make(new ByteArrayInputStream(csv), out, this))
                .isInstanceOf(UnusableInput.class)
                .hasMessage(message);
        assertThat(out.size()).isZero();
    }

    @Override
    public void problem(RowProblem problem) {
        problems.add(problem.toString());
    }

    @Override
    public void notice(Remark notice) {
        notices.add(notice.text());
    }

    private byte[] make(byte[] csv, BulkSettings settings) throws IOException, UnusableInput {
        var out = new ByteArrayOutputStream();
        new BulkMaker(SHOP, KEYS, settings).make(new ByteArrayInputStream(csv), out, this);
        return out.toByteArray();
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> lines(String text) {
        return text.lines().toList();
    }

    /** The order in the last link of a text. */
    static Order order(String text) {
        var link = text.substring(text.lastIndexOf("https://")).strip();
        return ((Opened) Forge.opener().openLink(link)).order();
    }
}
