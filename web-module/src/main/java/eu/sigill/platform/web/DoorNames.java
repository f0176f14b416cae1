package eu.sigill.platform.web;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;

/** Tells the access log to which door a request came, by the door's pattern: an address may hold what somebody typed. */
@WebListener
public class DoorNames implements ServletRequestListener {

    private static final String DOOR = "eu.sigill.door";

    /** Before anything else is done with the request, so that what is refused early is told as well. */
    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request) {
            name(request, door(request.getHttpServletMapping().getPattern()));
        }
    }

    private static String door(String pattern) {
        return switch (pattern) {
            case "" -> "/";
            case "/" -> "*"; // where there is no door
            default -> pattern;
        };
    }

    /** For doors that know their pattern better than the container does. */
    static void name(HttpServletRequest request, String pattern) {
        request.setAttribute(DOOR, pattern);
    }
}
