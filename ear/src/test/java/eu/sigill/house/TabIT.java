package eu.sigill.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tab that overlooked what went wrong would make every other test worthless. */
@Tag("once")
class TabIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console.error('wrong')",
                "setTimeout(() => { throw new Error('wrong') })",
                "document.body.append(Object.assign(document.createElement('script'), {text: 'let x'}))",
                "document.body.setAttribute('style', 'color: red')",
                "fetch('http://127.0.0.2/')",
                "document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.2/pixel.png'}))"
            })
    void complainsOfWhatAPageMayNotDo(String script) {
        var tab = Browser.open();
        tab.go("/terms");
        tab.page().evaluate("script => { try { " + script + " } catch (e) { console.error(e.message) } }", script);

        assertThatThrownBy(tab::close).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsWhatIsOutOfReachForSome() {
        try (var tab = Browser.open()) {
            tab.go("/terms");
            tab.page().evaluate("document.querySelector('main').append(new Image())");

            assertThatThrownBy(tab::isAccessible).hasMessageContaining("image-alt");
        }
    }

    @Test
    void findsWhatGoesOverTheEdge() {
        try (var tab = Browser.open(Screen.PHONE)) {
            tab.go("/terms");
            tab.page().evaluate("document.querySelector('h1').style.width = '2000px'");

            assertThatThrownBy(tab::fitsItsScreen).isInstanceOf(AssertionError.class);
        }
    }
}
