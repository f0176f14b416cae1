package eu.sigill.link.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LinkEventTest {

    @Test
    void namesTheLayerThatRefused() {
        assertThat(LinkEvent.refusedAt("MAC")).isEqualTo(LinkEvent.REFUSED_MAC);
        assertThatThrownBy(() -> LinkEvent.refusedAt("WEATHER")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isARefusalUnlessTheLinkServed() {
        assertThat(LinkEvent.refusals())
                .doesNotContain(LinkEvent.MADE, LinkEvent.OPENED, LinkEvent.PUBLISHED)
                .hasSize(LinkEvent.values().length - 3);
    }
}
