package eu.sigill.link.kit.cli;

import eu.sigill.link.kit.InvalidOrder;
import eu.sigill.link.kit.LinkMaker;
import eu.sigill.link.kit.MadeLink;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.Purpose;
import eu.sigill.link.kit.bulk.BulkMaker;
import eu.sigill.link.kit.bulk.BulkReport;
import eu.sigill.link.kit.bulk.BulkSettings;
import eu.sigill.link.kit.bulk.Making;
import eu.sigill.link.kit.bulk.Problems;
import eu.sigill.link.kit.reason.UnusableInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** {@code make}: one link from options, or a link for each row of a file. */
final class MakeCommand {

    private static final Set<String> ORDER = Set.of("--email", "--name", "--ref", "--sku", "--tag");

    private final Arguments arguments;
    private final Surroundings around;
    private final Settings settings;
    private final Making making;

    private MakeCommand(Arguments arguments, Surroundings around) throws Failure {
        this.arguments = arguments;
        this.around = around;
        this.settings = Settings.of(arguments, around, "");
        this.making = making();
    }

    static int run(String[] words, Surroundings around) throws Failure, IOException {
        var options = new HashSet<>(Settings.OPTIONS);
        options.addAll(ORDER);
        options.addAll(Set.of("--format", "--expires"));
        var flags = Set.of("--fragment", "--problem-column", "--ignore-unknown");
        var command = new MakeCommand(Arguments.of(words, options, flags), around);
        return ORDER.stream().anyMatch(name -> !command.arguments.all(name).isEmpty()) ? command.one() : command.many();
    }

    private Making making() throws Failure {
        var lifetime = arguments.one("--expires");
        var format = arguments.one("--format").orElse("compatible");
        if (format.equals("compatible")) {
            if (lifetime.isPresent()) {
                throw new Failure("compatible links cannot expire; --expires goes with --format own");
            }
            return new Making.Compatible(arguments.has("--fragment"));
        }
        if (!format.equals("own")) {
            throw new Failure("--format is compatible or own");
        }
        if (settings.target().market().isEmpty()) {
            throw new Failure("own links are bound to a market: give --market, such as NL");
        }
        var duration = lifetime.isPresent() ? Lifetime.of(lifetime.get()) : Lifetime.DEFAULT;
        return new Making.Own(Purpose.REVIEW, duration, around.clock());
    }

    private int one() throws Failure, IOException {
        if (arguments.word().isPresent()) {
            throw new Failure("make takes an order from options or many from a file, not both");
        }
        try {
            var made = link(new Order(
                    arguments.one("--email").orElse(""),
                    arguments.one("--name").orElse(""),
                    arguments.one("--ref").orElse(""),
                    arguments.all("--sku"),
                    arguments.all("--tag")));
            around.out().write((made.link() + "\n").getBytes(StandardCharsets.US_ASCII));
            made.warnings().forEach(warning -> around.err().println("warning: " + warning));
            return ExitCode.OK;
        } catch (InvalidOrder e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    private MadeLink link(Order order) {
        var maker = new LinkMaker(settings.target(), settings.first());
        return switch (making) {
            case Making.Compatible compatible ->
                compatible.inFragment() ? maker.compatibleInFragment(order) : maker.compatible(order);
            case Making.Own own ->
                maker.own(order, own.purpose(), own.lifetime(), own.clock().instant());
        };
    }

    private int many() throws Failure, IOException {
        var problems = arguments.has("--problem-column") ? Problems.IN_BAND : Problems.ASIDE;
        var bulk = new BulkSettings(making, problems, arguments.has("--ignore-unknown"));
        var maker = new BulkMaker(settings.target(), settings.first(), bulk);
        var progress = new Progress(around.err(), around.watched());
        try (var in = input()) {
            var report = maker.make(in, around.out(), progress);
            progress.end();
            tell(report, around.err());
            return report.refused() > 0 ? ExitCode.BAD_ROWS : ExitCode.OK;
        } catch (UnusableInput e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    private InputStream input() throws Failure, IOException {
        var word = arguments.word().orElse("-");
        if (word.equals("-")) {
            return around.in();
        }
        try {
            return Files.newInputStream(Path.of(word));
        } catch (NoSuchFileException e) {
            throw new Failure("there is no file " + word);
        }
    }

    private static void tell(BulkReport report, PrintStream err) {
        err.printf("%,d links made, %,d rows without a link%n", report.made(), report.refused());
        if (report.tooLong() > 0) {
            err.printf(
                    "warning: %,d links are longer than %,d characters; some mail programs cut them%n",
                    report.tooLong(), MadeLink.SAFE_LENGTH);
        }
    }
}
