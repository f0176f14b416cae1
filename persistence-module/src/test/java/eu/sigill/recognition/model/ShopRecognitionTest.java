package eu.sigill.recognition.model;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.ShopId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShopRecognitionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final ShopRecognition shop = ShopRecognition.undecided(ShopId.next());

    @Test
    void beginsBlinded() {
        assertThat(shop.modeOn(TODAY)).isEqualTo(RecognitionMode.V2);
    }

    @Test
    void allowsHashesUntilTheEndOfADay() {
        shop.allowHashes(TODAY);

        assertThat(shop.modeOn(TODAY)).isEqualTo(RecognitionMode.V1);
        assertThat(shop.modeOn(TODAY.plusDays(1))).isEqualTo(RecognitionMode.V2);
    }

    @Test
    void staysOffOnceItIsSwitchedOff() {
        shop.allowHashes(TODAY);

        shop.switchOff();

        assertThat(shop.modeOn(TODAY.plusDays(1))).isEqualTo(RecognitionMode.OFF);
        shop.blind();
        assertThat(shop.modeOn(TODAY)).isEqualTo(RecognitionMode.V2);
    }
}
