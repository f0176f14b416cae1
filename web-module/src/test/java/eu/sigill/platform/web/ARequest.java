package eu.sigill.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request as a servlet sees it, answering what a test said of it; what was not said is a fault of the test. */
public final class ARequest {

    private final Map<String, @Nullable Object> answers = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();

    private ARequest() {}

    public static ARequest to(String host) {
        var request = new ARequest();
        request.answers.put("getServerName", host);
        request.answers.put("getQueryString", null);
        request.answers.put("getLocales", List.of(Locale.GERMANY)); // as a server there says without the header
        return request;
    }

    public ARequest asking(@Nullable String query) {
        answers.put("getQueryString", query);
        return this;
    }

    public ARequest accepting(String... languages) {
        headers.put("Accept-Language", String.join(",", languages));
        answers.put(
                "getLocales",
                List.of(languages).stream().map(Locale::forLanguageTag).toList());
        return this;
    }

    public ARequest with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Answers a method by its name. */
    public ARequest answering(String method, @Nullable Object answer) {
        answers.put(method, answer);
        return this;
    }

    public HttpServletRequest made() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ARequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, arguments) -> answer(method.getName(), arguments));
    }

    private @Nullable Object answer(String method, @Nullable Object @Nullable [] arguments) {
        return switch (method) {
            case "getHeader" -> headers.get(String.valueOf(first(arguments)));
            case "getAttribute" -> attributes.get(String.valueOf(first(arguments)));
            case "setAttribute" -> kept(Objects.requireNonNull(arguments));
            case "getLocales" -> Collections.enumeration((List<?>) answers.get(method));
            default -> {
                if (!answers.containsKey(method)) {
                    throw new UnsupportedOperationException("nobody said what " + method + " answers");
                }
                yield answers.get(method);
            }
        };
    }

    private @Nullable Object kept(@Nullable Object[] arguments) {
        attributes.put(String.valueOf(arguments[0]), Objects.requireNonNull(arguments[1]));
        return null;
    }

    private static @Nullable Object first(@Nullable Object @Nullable [] arguments) {
        return arguments == null ? null : arguments[0];
    }
}
