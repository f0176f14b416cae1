package eu.sigill.review.web.form;

import eu.sigill.merchant.model.Product;
import eu.sigill.review.model.ReviewText;
import eu.sigill.review.model.Stars;
import eu.sigill.review.model.Subject;
import eu.sigill.review.service.Draft;
import eu.sigill.review.service.shown.FormView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Behind {@code review/form.xhtml}: the opened link, and what was typed so far.
 *
 * @param payload the link's own, to be sent back with the words; it is the form's only memory
 * @param embedded whether the form stands in a frame on the shop's page
 * @param problem the key of the sentence about the form as a whole; null if nothing is wrong
 */
public record ReviewFormModel(
        FormView view,
        String payload,
        boolean embedded,
        List<ReviewBlock> blocks,
        boolean terms,
        @Nullable String problem) {

    /** As it first shows: empty, or with what was published before. */
    static ReviewFormModel fresh(FormView view, String payload, boolean embedded) {
        var blocks = subjects(view).stream().map(entry -> entry.block(view)).toList();
        return new ReviewFormModel(view, payload, embedded, blocks, false, null);
    }

    /** With what was typed, taken out of a request's parameters by name. */
    static ReviewFormModel typed(
            FormView view, String payload, boolean embedded, Function<String, @Nullable String> parameter) {
        var blocks = subjects(view).stream()
                .map(entry -> new ReviewBlock(
                        entry.subject(),
                        entry.name(),
                        number(parameter.apply("stars-" + entry.name())),
                        words(parameter.apply("text-" + entry.name())),
                        null))
                .toList();
        return new ReviewFormModel(view, payload, embedded, blocks, parameter.apply("terms") != null, null);
    }

    /** The same with a sentence at each field that is wrong; nothing typed is lost. */
    ReviewFormModel checked() {
        var checked = blocks.stream().map(this::checked).toList();
        var problem = terms ? null : "review.form.problem.terms";
        return new ReviewFormModel(view, payload, embedded, checked, terms, problem);
    }

    private ReviewBlock checked(ReviewBlock block) {
        var first = block.equals(blocks.getFirst()); // the shop, or where shops are not reviewed the first product
        var required = first && (block.subject().isShop() || blocks.stream().noneMatch(ReviewBlock::isTouched));
        if (block.stars() == 0 && (required || block.isTouched())) {
            return block.wrong("review.form.problem.stars");
        }
        return block.text().length() > ReviewText.LONGEST ? block.wrong("review.form.problem.long") : block;
    }

    ReviewFormModel refused(String key) {
        return new ReviewFormModel(view, payload, embedded, blocks, terms, key);
    }

    /** The key of the sentence above the form. */
    public String notice() {
        var elsewhere = blocks.stream().anyMatch(block -> block.problem() != null);
        return problem == null || elsewhere ? "review.form.problem" : problem;
    }

    /** Whether the link's shop takes no review of anything in the order. */
    public boolean isNothingAsked() {
        return blocks.isEmpty();
    }

    public boolean isWrong() {
        return problem != null || blocks.stream().anyMatch(block -> block.problem() != null);
    }

    Draft draft(eu.sigill.platform.model.Language language) {
        var opinions = new HashMap<Subject, Draft.Opinion>();
        for (var block : blocks) {
            if (block.stars() > 0) {
                opinions.put(
                        block.subject(), new Draft.Opinion(new Stars(block.stars()), new ReviewText(block.text())));
            }
        }
        return new Draft(opinions, language, terms);
    }

    private record Entry(Subject subject, String name) {

        ReviewBlock block(FormView view) {
            return view.writtenAbout(subject)
                    .map(words -> new ReviewBlock(
                            subject, name, words.stars().count(), words.text().value(), null))
                    .orElseGet(() -> new ReviewBlock(subject, name, 0, "", null));
        }
    }

    private static List<Entry> subjects(FormView view) {
        var subjects = new ArrayList<Entry>();
        if (view.shop().profile().takes(Product.SHOP_REVIEWS)) {
            subjects.add(new Entry(Subject.SHOP, ReviewBlock.SHOP));
        }
        for (var sku : view.skus()) {
            subjects.add(new Entry(Subject.product(sku), String.valueOf(subjects.size())));
        }
        return subjects;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[1-5]") ? Integer.parseInt(text) : 0;
    }

    /** Browsers send a line end as two characters, and count it as one. */
    private static String words(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    @Override
    public String toString() {
        return "ReviewFormModel[" + blocks.size() + " blocks]";
    }
}
