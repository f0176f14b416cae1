package eu.sigill.review.service;

import static eu.sigill.review.service.ReviewRoom.DOMAIN;
import static eu.sigill.review.service.ReviewRoom.draft;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.kit.Order;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.review.model.Subject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewFormsTest {

    private final ReviewRoom room = new ReviewRoom();
    private final ReviewForms forms = room.forms();

    @Test
    void showThePersonMaskedAndTheProducts() {
        assertThat(forms.open(DOMAIN, room.payload())).hasValueSatisfying(form -> {
            assertThat(form.displayName()).isEqualTo("Maria J.");
            assertThat(form.maskedEmail()).isEqualTo("m•••@l•••.example");
            assertThat(form.skus()).containsExactly("book-1", "book-2");
            assertThat(form.isEdit()).isFalse();
            assertThat(form.toString()).doesNotContain("Maria", "lezer", "book-1");
        });
    }

    @Test
    void leaveNothingBehindButACount() {
        forms.open(DOMAIN, room.payload());

        assertThat(room.authors().everybody()).isEmpty();
        assertThat(room.desk().counted(room.bookshop().view(), room.kid(), LinkEvent.OPENED))
                .isOne();
    }

    @Test
    void leaveNotEvenThatAtAGlance() {
        assertThat(forms.glance(DOMAIN, room.payload())).isPresent();

        assertThat(room.desk().counted(room.bookshop().view(), room.kid(), LinkEvent.OPENED))
                .isZero();
    }

    @Test
    void areThereForLinksThatOpenOnly() {
        assertThat(forms.open(DOMAIN, "x")).isEmpty();
        assertThat(forms.open("other.example", room.payload())).isEmpty();
    }

    @Test
    void bringBackWhatTheSameBuyerWrote() {
        room.publishing().publish(DOMAIN, room.payload(), draft(2, "Torn"));

        assertThat(forms.open(DOMAIN, room.payload())).hasValueSatisfying(form -> {
            assertThat(form.isEdit()).isTrue();
            assertThat(form.writtenAbout(Subject.SHOP))
                    .hasValueSatisfying(
                            words -> assertThat(words.text().value()).isEqualTo("Torn"));
            assertThat(form.writtenAbout(ReviewRoom.BOOK)).isEmpty();
        });
    }

    @Test
    void showAnotherAddressNothingOfIt() {
        room.publishing().publish(DOMAIN, room.payload(), draft(2, "Torn"));
        var other = new Order("bert@lezer.example", "Bert", "order-17", List.of(), List.of());

        assertThat(forms.open(DOMAIN, room.payload(other)))
                .hasValueSatisfying(form -> assertThat(form.isEdit()).isFalse());
    }

    @Test
    void askAboutEachProductOnceAndAboutAHundredAtMost() {
        var skus = IntStream.range(0, 300).mapToObj(i -> "sku-" + i / 2).toList();
        var order = new Order("maria@lezer.example", "Maria", "order-18", skus, List.of());

        assertThat(forms.open(DOMAIN, room.payload(order)))
                .hasValueSatisfying(form -> assertThat(form.skus())
                        .hasSize(100)
                        .doesNotHaveDuplicates()
                        .startsWith("sku-0", "sku-1"));
        assertThat(forms.open(DOMAIN, room.payload(order)))
                .hasValueSatisfying(form -> assertThat(form.isCut()).isTrue());
    }

    @Test
    void sayThatProductsAreLeftOutWhoseNameFitsNoPage() {
        var skus = List.of("book-1", "x".repeat(201), "\u202ekoob");
        var order = new Order("maria@lezer.example", "Maria", "order-19", skus, List.of());

        assertThat(forms.open(DOMAIN, room.payload(order))).hasValueSatisfying(form -> {
            assertThat(form.skus()).containsExactly("book-1");
            assertThat(form.isCut()).isTrue();
        });
        assertThat(forms.open(DOMAIN, room.payload()))
                .hasValueSatisfying(form -> assertThat(form.isCut()).isFalse());
    }
}
