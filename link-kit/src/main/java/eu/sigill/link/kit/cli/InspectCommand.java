package eu.sigill.link.kit.cli;

import eu.sigill.link.kit.LinkOpener;
import eu.sigill.link.kit.Opened;
import eu.sigill.link.kit.Opening;
import eu.sigill.link.kit.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** {@code inspect}: opens a link and tells what it says, or at which layer it is refused. */
final class InspectCommand {

    private static final int MOST = 1024 * 1024;

    private InspectCommand() {}

    static int run(String[] words, Surroundings around) throws Failure, IOException {
        var arguments = Arguments.of(words, Settings.OPTIONS, Set.of("--json"));
        var settings = Settings.of(arguments, around, Settings.ANY_BASE);
        var link = arguments.word().orElse("-");
        if (link.equals("-")) {
            link = new String(around.in().readNBytes(MOST), StandardCharsets.UTF_8).strip();
        }
        var opener = new LinkOpener(settings.target(), settings.keys(), around.clock());
        var opening = opener.inspect(link);
        var text = arguments.has("--json") ? OpeningText.json(opening) : OpeningText.plain(opening);
        around.out().write((text + "\n").getBytes(StandardCharsets.UTF_8));
        return exitCode(opening);
    }

    private static int exitCode(Opening opening) {
        return switch (opening) {
            case Opened opened -> ExitCode.OK;
            case Refused refused -> ExitCode.REFUSED;
        };
    }
}
