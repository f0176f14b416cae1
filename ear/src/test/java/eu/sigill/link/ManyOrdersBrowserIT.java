package eu.sigill.link;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import eu.sigill.house.Browser;
import eu.sigill.house.Call;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Tab;
import eu.sigill.house.TestShop;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file as large as a shop has in two years, through the console: stopped in the middle, and then to its end. */
@Tag("once")
class ManyOrdersBrowserIT {

    private static final int MANY = 9_999;
    private static final int PART = 500;
    private static final Pattern SOME_OF_ALL = Pattern.compile("of " + MANY + " rows, about \\d+ s left");
    private static final String HEADER = "email,name,ref,orderDate,estimatedDeliveryDate,deliveredDate,status,amount,"
            + "currency,paymentType,skus,tags\n";

    private final TestShop shop = House.newShop();

    @Test
    void canBeStoppedAndThenGetsALinkForEveryRow() throws IOException {
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            Desk.workOn(tab, shop.domain());
            tab.go("/console/link/links");
            tab.find("#file").setInputFiles(new FilePayload("orders.csv", "text/csv", file()));

            isStopped(tab);
            isMade(tab);
        }
    }

    /** While the third part is on its way, with the bar at two parts of all. */
    private static void isStopped(Tab tab) {
        var sent = new AtomicInteger();
        tab.page().route("**/console/link/links.csv*", route -> {
            if (sent.incrementAndGet() < 3) {
                route.resume();
            }
        });
        tab.find("#csv-make").click();
        assertThat(tab.find("#csv-text")).containsText(2 * PART + " of " + MANY + " rows");
        assertThat(tab.find("#csv-bar")).hasJSProperty("value", 100.0 * 2 * PART / MANY);
        assertThat(tab.find("#csv-make")).isDisabled();
        tab.keep("links-many-on-their-way").isAccessible();

        tab.find("#csv-stop").click();

        assertThat(tab.find("#csv-error")).hasText("Stopped. Nothing was kept.");
        assertThat(tab.find("#csv-result")).isHidden();
        assertThat(tab.find("#csv-stop")).isHidden();
        assertThat(sent).as("parts sent").hasValue(3);
        tab.page().unroute("**/console/link/links.csv*");
    }

    private void isMade(Tab tab) throws IOException {
        tab.find("#csv-make").click();
        assertThat(tab.find("#csv-text")).containsText(SOME_OF_ALL);
        assertThat(tab.find("#csv-summary")).hasText("Links ready: " + MANY + ".");
        assertThat(tab.find("#csv-problems li")).hasCount(0);
        var answer = tab.page().waitForDownload(() -> tab.find("#csv-download").click());

        var made = Files.readAllLines(answer.path(), UTF_8);
        assertThat(made).hasSize(1 + MANY);
        assertThat(made.getFirst()).isEqualTo(HEADER.strip() + ",link,problem");
        for (var i = 1; i <= MANY; i++) {
            assertThat(made.get(i)).startsWith(row(i).strip() + ",").contains(shop.form() + "?p=");
        }
        assertThat(made.stream().skip(1).map(ManyOrdersBrowserIT::link).distinct())
                .hasSize(MANY);
        assertThat(Call.get(link(made.getLast())).send().is(200).body()).contains("SKU-" + MANY);
    }

    private static String link(String row) {
        var from = row.indexOf("/evaluate-bgl/");
        return row.substring(from, row.indexOf(',', from));
    }

    private static byte[] file() {
        return IntStream.rangeClosed(1, MANY)
                .mapToObj(ManyOrdersBrowserIT::row)
                .collect(Collectors.joining("", HEADER, ""))
                .getBytes(UTF_8);
    }

    private static String row(int number) {
        return "joao.%1$d@lezer.example,João Lindqvist %1$d,%2$016x,2026-01-02,2026-01-18,2026-01-10,delivered,%1$d.19,EUR,credit_card,SKU-%1$d,app\n"
                .formatted(number, number * 7_919L);
    }
}
