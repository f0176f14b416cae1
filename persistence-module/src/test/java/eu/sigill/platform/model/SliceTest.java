package eu.sigill.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void knowsThatMoreFollows() {
        var slice = Slice.of(List.of("a", "b", "c"), 2, item -> "behind " + item);

        assertThat(slice.items()).containsExactly("a", "b");
        assertThat(slice.following()).contains("behind b");
    }

    @Test
    void endsWhereNothingFollows() {
        var slice = Slice.of(List.of("a", "b"), 2, item -> "behind " + item);

        assertThat(slice.items()).containsExactly("a", "b");
        assertThat(slice.following()).isEmpty();
    }

    @Test
    void mayBeEmpty() {
        var slice = Slice.of(List.<String>of(), 2, item -> "behind " + item);

        assertThat(slice.items()).isEmpty();
        assertThat(slice.following()).isEmpty();
    }

    @Test
    void keepsItsPlaceWhenItsItemsAreTurnedIntoOthers() {
        var slice = Slice.of(List.of("a", "b", "c"), 2, item -> item).map(item -> item.toUpperCase(Locale.ROOT));

        assertThat(slice.items()).containsExactly("A", "B");
        assertThat(slice.next()).isEqualTo("b");
    }

    @Test
    void doesNotChangeWithTheListItWasMadeOf() {
        var list = new ArrayList<>(List.of("a"));
        var slice = new Slice<>(list, null);

        list.clear();

        assertThat(slice.items()).containsExactly("a");
    }
}
