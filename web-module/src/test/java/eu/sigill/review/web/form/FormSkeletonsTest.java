package eu.sigill.review.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.Product;
import eu.sigill.platform.web.ARequest;
import eu.sigill.review.service.shown.FormView;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormSkeletonsTest {

    private final AtomicLong time = new AtomicLong();
    private final FormSkeletons skeletons = new FormSkeletons(time::get);
    private final FormView maria = AForm.view(Map.of(), Product.values());
    private final FormView ewa =
            new FormView(maria.shop(), "Ewa D.", "e•••@l•••.example", List.of("car-1", "car-2"), false, Map.of());

    @Test
    void renderAFormOnceAndFillItForEachBuyer() throws Exception {
        var faces = ARendering.ofTheForm();

        assertThat(shown(maria, faces)).contains("Maria J.", "book-1", "book-2").doesNotContain("Ewa");
        assertThat(shown(ewa, faces)).contains("Ewa D.", "car-1", "car-2").doesNotContain("Maria");
        assertThat(faces.times()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0' encoding='UTF-8'?>\n<partial-response>%s</partial-response>",
                "<!DOCTYPE html>\n<html>%s",
                "%s</html>"
            })
    void keepNoPageThatIsNotWhole(String page) throws Exception {
        var faces = ARendering.of(form -> page.formatted(
                ARendering.form(form).replace("<!DOCTYPE html>\n<html>", "").replace("</html>", "")));

        assertThat(shown(maria, faces)).isEmpty();
        assertThat(shown(maria, ARendering.ofTheForm())).contains("Maria J.");
    }

    @Test
    void keepNoPageThatLacksAGapOrHasAnother() throws Exception {
        var without = ARendering.of(form -> ARendering.form(form).replace(form.payload(), ""));
        var another = ARendering.of(form -> ARendering.form(form).replace("<html>", "<html>" + Skeleton.gap("sku7")));

        assertThat(shown(maria, without)).isEmpty();
        assertThat(shown(maria, another)).isEmpty();
        assertThat(shown(maria, ARendering.ofTheForm())).contains("Maria J.");
    }

    @Test
    void areRenderedAnewAfterAWhile() throws Exception {
        var faces = ARendering.ofTheForm();
        shown(maria, faces);

        time.addAndGet(Duration.ofMinutes(11).toNanos());
        shown(maria, faces);

        assertThat(faces.times()).isEqualTo(2);
    }

    @Test
    void leaveFormsOfManyProductsToFaces() throws Exception {
        var skus = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9");
        var many = new FormView(maria.shop(), "Maria J.", "m•••@l•••.example", skus, false, Map.of());
        var faces = ARendering.ofTheForm();

        assertThat(shown(many, faces)).isEmpty();
        assertThat(faces.times()).isZero();
    }

    /** What was sent; empty if the form is left to Faces. */
    private String shown(FormView view, ARendering faces) throws IOException, ServletException {
        var response = new CapturedMarkup(silent());
        var form = ReviewFormModel.fresh(view, "the payload", false);
        var shown = skeletons.show(form, request(faces), response);
        assertThat(response.text().isEmpty()).isNotEqualTo(shown);
        return response.text();
    }

    private static HttpServletRequest request(ARendering faces) {
        return ARequest.to("trust.example")
                .answering("getRequestDispatcher", faces)
                .made();
    }

    private static HttpServletResponse silent() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                FormSkeletonsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (response, method, arguments) -> null);
    }
}
