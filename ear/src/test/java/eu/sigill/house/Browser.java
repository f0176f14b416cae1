package eu.sigill.house;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One Chromium for all tests of a run; each test looks through a tab of its own, which knows no other. */
public final class Browser {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // browsers keep pages of the world from a house on loopback; a real one is not there
            "--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWarn");

    private static @Nullable Browser running;

    private final Playwright driver;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright driver, com.microsoft.playwright.Browser chromium) {
        this.driver = driver;
        this.chromium = chromium;
    }

    /** A tab on a desk's screen. */
    public static Tab open() {
        return open(Screen.DESK);
    }

    public static Tab open(Screen screen) {
        return open(screen, "en-GB");
    }

    /** A tab of somebody who reads this language. */
    public static Tab open(Screen screen, String language) {
        return new Tab(running().chromium.newContext(options(screen).setLocale(language)), true);
    }

    /** A tab that runs no scripts at all. */
    public static Tab openWithoutScripts(Screen screen) {
        return new Tab(running().chromium.newContext(options(screen).setJavaScriptEnabled(false)), false);
    }

    private static NewContextOptions options(Screen screen) {
        return new NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setHasTouch(screen.isTouched())
                .setLocale("en-GB")
                .setBaseURL(House.url().toString());
    }

    private static synchronized Browser running() {
        if (running == null) {
            var driver = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var chromium = driver.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program())
                            .setHeadless(true)
                            .setArgs(ARGUMENTS));
            running = new Browser(driver, chromium);
        }
        return running;
    }

    /** The one that {@code ./test} provides, else whichever is installed. */
    private static Path program() {
        var named = Objects.requireNonNullElse(System.getenv("SIGILL_TEST_BROWSER"), "");
        var folders = Objects.requireNonNullElse(System.getenv("PATH"), "");
        var installed = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(folders)
                .flatMap(folder -> Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
        return Stream.concat(named.isEmpty() ? Stream.empty() : Stream.of(Path.of(named)), installed)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no Chromium; ./test provides one"));
    }

    static synchronized void quit() {
        if (running != null) {
            running.chromium.close();
            running.driver.close();
            running = null;
        }
    }
}
