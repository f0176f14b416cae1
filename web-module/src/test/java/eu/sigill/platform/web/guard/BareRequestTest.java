package eu.sigill.platform.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.web.ARequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class BareRequestTest {

    private final HttpServletRequest bare = new BareRequest(ARequest.to("trust.example")
            .asking("Faces-Request=partial/ajax&jakarta.faces.source=x")
            .with("Faces-Request", "partial/ajax")
            .answering("getMethod", "POST")
            .answering("getParameter", "partial/ajax")
            .answering("getContentType", "application/x-www-form-urlencoded")
            .answering("getRequestURI", "/shops/books.example")
            .made());

    @Test
    void getsAPage() {
        assertThat(bare.getMethod()).isEqualTo("GET");
        assertThat(bare.getRequestURI()).isEqualTo("/shops/books.example");
    }

    @Test
    void saysNothingThatTheCallerSaid() {
        assertThat(bare.getQueryString()).isNull();
        assertThat(bare.getHeader("Faces-Request")).isNull();
        assertThat(Collections.list(bare.getHeaders("Faces-Request"))).isEmpty();
        assertThat(Collections.list(bare.getHeaderNames())).isEmpty();
        assertThat(bare.getParameter("Faces-Request")).isNull();
        assertThat(bare.getParameterValues("Faces-Request")).isNull();
        assertThat(bare.getParameterMap()).isEmpty();
        assertThat(Collections.list(bare.getParameterNames())).isEmpty();
        assertThat(bare.getCookies()).isNull();
        assertThat(bare.getContentType()).isNull();
        assertThatThrownBy(bare::getInputStream).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hidesWhateverARequestCanSayOfItsHeadersParametersAndBody() {
        assertThat(Arrays.stream(HttpServletRequest.class.getMethods())
                        .filter(method -> method.getName()
                                .matches("get(\\w*Header\\w*|Parameter\\w*|Cookies|QueryString|Part|Parts|Content\\w+"
                                        + "|InputStream|Reader|Locales?|Method)")))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(BareRequest.class
                                .getMethod(method.getName(), method.getParameterTypes())
                                .getDeclaringClass())
                        .as(method.getName())
                        .isEqualTo(BareRequest.class));
    }

    @Test
    void speaksTheLanguageThatWasChosen() {
        assertThat(bare.getLocale().getLanguage()).isEqualTo("en");
        assertThat(Collections.list(bare.getLocales())).containsExactly(bare.getLocale());
    }
}
