package eu.sigill.merchant;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is wrong with a shop's settings is told beside the field, and by the reason that it has. */
class ShopSettingsBrowserIT {

    @Test
    void tellTooManyAddressesFromOneThatIsNone() {
        var shop = House.newShop();
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            Desk.workOn(tab, shop.domain());
            tab.go("/console/merchant/shop");
            tab.find("#shop\\:frames").fill(origins(11));
            tab.find("#shop\\:save").click();
            assertThat(tab.find(".wrong")).containsText("more than ten addresses");
            assertThat(tab.find("#shop\\:frames")).hasValue(origins(11));

            tab.find("#shop\\:frames").fill("www.books.example");
            tab.find("#shop\\:save").click();
            assertThat(tab.find(".wrong")).containsText("An address looks like");

            tab.find("#shop\\:frames").fill(origins(10) + "\n" + origins(1));
            tab.find("#shop\\:save").click();
            assertThat(tab.find(".says-good")).isVisible();
        }
    }

    private static String origins(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "https://www" + number + ".books.example")
                .collect(Collectors.joining("\n"));
    }
}
