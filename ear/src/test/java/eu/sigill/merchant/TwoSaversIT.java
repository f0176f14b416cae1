package eu.sigill.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Of those who save the same shop at once, one follows the other, and nobody is told of a fault. */
class TwoSaversIT {

    private static final String SAVE = """
            button => {
              const form = button.form;
              const fields = new URLSearchParams(new FormData(form));
              fields.set(button.name, button.value);
              const sent = () => fetch(form.action, { method: 'POST', body: fields }).then((answer) => answer.status);
              return Promise.all(Array.from({ length: 12 }, sent));
            }""";

    @Test
    void saveOneAfterTheOther() {
        var shop = House.newShop();
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            Desk.workOn(tab, shop.domain());
            tab.go("/console/merchant/shop");

            assertThat(tab.find("#shop\\:save").evaluate(SAVE)).isEqualTo(Collections.nCopies(12, 200));
            assertThat(tab.find("#mark\\:certify").evaluate(SAVE)).isEqualTo(Collections.nCopies(12, 200));
        }
    }
}
