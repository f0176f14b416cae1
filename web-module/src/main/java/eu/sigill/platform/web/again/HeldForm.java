package eu.sigill.platform.web.again;

import eu.sigill.platform.web.guard.PageHeaders;
import eu.sigill.platform.web.guard.SameOrigin;
import eu.sigill.platform.web.language.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A form that was sent after its session had ended. It comes back with all that was typed, to be sent again once somebody has
 * come in by another tab: the browser holds it, and the house stores none of it.
 *
 * @param action where it was sent to
 * @param entrance where one comes in again
 */
public record HeldForm(String action, String entrance, List<HeldField> fields) {

    /** The view that shows it. */
    public static final String VIEW = "/platform/again.xhtml";

    private static final int LARGEST = 64 * 1024;
    private static final String FORM = "application/x-www-form-urlencoded";

    public HeldForm {
        fields = List.copyOf(fields);
    }

    /** Whether this is a form of one of our own pages, sent by a person and small enough to be held. */
    public static boolean canHold(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode"); // scripts look after themselves
        return request.getMethod().equals("POST")
                && String.valueOf(request.getContentType())
                        .toLowerCase(Locale.ROOT)
                        .startsWith(FORM)
                && request.getContentLength() >= 0
                && request.getContentLength() <= LARGEST
                && (mode == null || mode.equals("navigate"))
                && SameOrigin.isOurs(request);
    }

    /** Leaves the form for {@link #VIEW}, to which the caller hands the request on. */
    public static void hold(String entrance, HttpServletRequest request, HttpServletResponse response) {
        try {
            request.setCharacterEncoding("UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("this Java lacks UTF-8", e);
        }
        if (request.getAttribute(Languages.TEXT) == null) {
            Languages.choose(request);
        }
        request.setAttribute("held", new HeldForm(request.getRequestURI(), entrance, fields(request)));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        PageHeaders.on(response);
        PageHeaders.keepNowhere(response);
    }

    private static List<HeldField> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new HeldField(field.getKey(), value)))
                .filter(field -> !field.isSecret())
                .toList();
    }

    @Override
    public String toString() {
        return "HeldForm[" + action + "]";
    }
}
