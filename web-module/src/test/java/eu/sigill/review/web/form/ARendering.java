package eu.sigill.review.web.form;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.function.Function;

/** Stands in for Faces: makes of the form that the servlet leaves what a test wants, and counts how often. */
final class ARendering implements RequestDispatcher {

    private final Function<ReviewFormModel, String> page;
    private int times;

    private ARendering(Function<ReviewFormModel, String> page) {
        this.page = page;
    }

    static ARendering of(Function<ReviewFormModel, String> page) {
        return new ARendering(page);
    }

    /** The form, as far as its gaps go. */
    static ARendering ofTheForm() {
        return of(ARendering::form);
    }

    static String form(ReviewFormModel form) {
        return "<!DOCTYPE html>\n<html>%s %s %s %s</html>\n"
                .formatted(
                        form.view().displayName(),
                        form.view().maskedEmail(),
                        form.payload(),
                        String.join(" ", form.view().skus()));
    }

    int times() {
        return times;
    }

    @Override
    public void forward(ServletRequest request, ServletResponse response) throws IOException {
        times++;
        response.getWriter().write(page.apply((ReviewFormModel) request.getAttribute("form")));
    }

    @Override
    public void include(ServletRequest request, ServletResponse response) {
        throw new UnsupportedOperationException("pages are forwarded to");
    }
}
