package eu.sigill.link.kit;

import static org.assertj.core.api.Assertions.assertThat;

/** A compatible link to the order of the forge. */
final class SampleLink {

    static final String PAYLOAD = payload(
            new LinkMaker(Forge.SHOP, Forge.KEYS).compatible(Forge.order()).link());
    static final String BASE64 = decoded(PAYLOAD);

    private SampleLink() {}

    private static String payload(String link) {
        return link.substring(link.indexOf("p=") + 2);
    }

    static void assertOpened(Opening opening) {
        assertThat(opening).isInstanceOfSatisfying(Opened.class, opened -> {
            assertThat(opened.order()).isEqualTo(Forge.order());
            assertThat(opened.kid()).isEqualTo(Forge.KEYS.kid());
            assertThat(opened.oneTime()).isEmpty();
        });
    }

    static Layer layer(Opening opening) {
        assertThat(opening).isInstanceOf(Refused.class);
        return ((Refused) opening).layer();
    }

    static String decoded(String payload) {
        return payload.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
    }
}
