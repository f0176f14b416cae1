package eu.sigill.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/** A page before somebody's eyes. When it is closed, nothing may have gone wrong in it. */
public final class Tab implements AutoCloseable {

    private final BrowserContext context;
    private final boolean scripted;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private final List<String> hosted = new ArrayList<>();

    /** Something that left the page in a body. */
    public record Sent(String address, String body) {}

    Tab(BrowserContext context, boolean scripted) {
        this.context = context;
        this.scripted = scripted;
        this.page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
        page.onRequest(this::note);
    }

    /** A script that failed, or what the content policy kept out; but not a page that is a no by itself. */
    private void hear(ConsoleMessage message) {
        var ownStatus = message.text().startsWith("Failed to load resource: the server responded with a status of 4")
                && message.location().startsWith(page.url());
        if (message.type().equals("error") && !ownStatus) {
            complaints.add(message.text());
        }
    }

    private void note(Request request) {
        requests.add(request);
        var body = request.postData();
        if (body != null) {
            sent.add(new Sent(request.url(), body));
        }
    }

    public Response go(String path) {
        var response = page.navigate(path);
        assertThat(response).isNotNull();
        return response;
    }

    /** Puts a page on a host that is not there, for this tab alone. */
    public Tab host(String address, String html) {
        hosted.add(address);
        context.route(
                address,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(html)));
        return this;
    }

    /** Answers for every other host with nothing: pages of the world name parts that are not there. */
    public Tab silenceTheWorld() {
        context.route(address -> !address.startsWith(House.url().toString()), route -> {
            hosted.add(route.request().url());
            route.fulfill(new Route.FulfillOptions().setBody(""));
        });
        return this;
    }

    public Page page() {
        return page;
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    /** All addresses that were asked for so far. */
    public List<String> asked() {
        return requests.stream().map(Request::url).toList();
    }

    /** The same with all that came with it. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** All that left the page in bodies so far. */
    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** Finds every fault that axe knows of. */
    public Tab isAccessible() {
        var faults = new AxeBuilder(page).analyze().getViolations();
        assertThat(faults)
                .as("what axe finds on the page %s", page.title())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        return this;
    }

    /** Whether all of it can be read by scrolling down alone. */
    public Tab fitsItsScreen() {
        var over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue())
                .as("how far the page %s goes over its edge", page.title())
                .isZero();
        return this;
    }

    /** Waits until the browser complains of this, which is as it should be. */
    public Tab hearsOf(String matter) {
        page.waitForCondition(() -> complaints.removeIf(complaint -> complaint.contains(matter)));
        return this;
    }

    /** Keeps a picture in {@code target/screenshots}. */
    public Tab keep(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Image.target().resolve("screenshots").resolve(name + ".png")));
        return this;
    }

    @Override
    public void close() {
        if (scripted) {
            page.waitForLoadState();
            page.evaluate("new Promise(done => setTimeout(done))"); // lets what the page has begun come to its end
        }
        var foreign = asked().stream()
                .filter(address -> !address.startsWith(House.url().toString()) && !address.startsWith("data:"))
                .filter(address -> !hosted.contains(address))
                .toList();
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
        assertThat(foreign).as("what was asked of others").isEmpty();
    }
}
