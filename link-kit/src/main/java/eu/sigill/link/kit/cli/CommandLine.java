package eu.sigill.link.kit.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where {@code java -jar link-kit.jar} begins. Exit codes are those of {@link HelpText}. */
public final class CommandLine {

    private static final String WATCHED = "link-kit.watched";

    /** A window, the machine's own screen, or a line to it. */
    private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/.*|tty.*|hvc.*|console)");

    private CommandLine() {}

    public static void main(String[] words) {
        // The plain streams, since those of System wrap and copy what is already a buffer here.
        var in = new FileInputStream(FileDescriptor.in);
        var out = new FileOutputStream(FileDescriptor.out);
        System.exit(run(words, new Surroundings(System.getenv(), Clock.systemUTC(), in, out, System.err, isWatched())));
    }

    static int run(String[] words, Surroundings around) {
        try {
            return command(words, around);
        } catch (Failure e) {
            around.err().println("error: " + e.line());
            return ExitCode.USAGE;
        } catch (IOException e) {
            if (isBrokenPipe(e)) {
                return ExitCode.BROKEN_PIPE;
            }
            around.err().println("error: reading or writing failed: " + e.getMessage());
            return ExitCode.USAGE;
        }
    }

    private static int command(String[] words, Surroundings around) throws Failure, IOException {
        var rest = words.length == 0 ? words : Arrays.copyOfRange(words, 1, words.length);
        return switch (words.length == 0 ? "" : words[0]) {
            case "keys" -> KeysCommand.run(rest, around);
            case "make" -> MakeCommand.run(rest, around);
            case "inspect" -> InspectCommand.run(rest, around);
            case "help", "--help", "-h" -> print(HelpText.TEXT, around);
            case "version", "--version" -> print("link-kit " + version() + "\n", around);
            case "" -> throw new Failure("say what to do: keys, make, inspect, help or version");
            default -> throw new Failure("there is no such command; there are keys, make, inspect, help and version");
        };
    }

    private static int print(String text, Surroundings around) throws IOException {
        around.out().write(text.getBytes(StandardCharsets.UTF_8));
        return ExitCode.OK;
    }

    private static String version() {
        return Optional.ofNullable(CommandLine.class.getPackage().getImplementationVersion())
                .orElse("not packaged");
    }

    private static boolean isBrokenPipe(IOException e) {
        var message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }

    /**
     * Whether standard error is a terminal. Java knows only of standard input and output, so whoever started us says so, as
     * {@code config/bin/link-kit} does; else Linux is asked.
     */
    private static boolean isWatched() {
        try {
            return Boolean.getBoolean(WATCHED)
                    || TERMINAL.matcher(Path.of("/proc/self/fd/2").toRealPath().toString())
                            .matches();
        } catch (IOException e) {
            return false;
        }
    }
}
