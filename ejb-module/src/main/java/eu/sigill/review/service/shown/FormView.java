package eu.sigill.review.service.shown;

import eu.sigill.merchant.service.ShopView;
import eu.sigill.review.model.Subject;
import eu.sigill.review.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the form shows to whoever opened a link.
 *
 * @param skus the products of the order that can be reviewed; none where the shop does not take product reviews
 * @param isCut whether the order has more of them than a form holds
 * @param written what was published for this order before, to be edited
 */
public record FormView(
        ShopView shop,
        String displayName,
        String maskedEmail,
        List<String> skus,
        boolean isCut,
        Map<Subject, Words> written) {

    public boolean isEdit() {
        return !written.isEmpty();
    }

    public Optional<Words> writtenAbout(Subject subject) {
        return Optional.ofNullable(written.get(subject));
    }

    @Override
    public String toString() {
        return "FormView[" + shop.id() + "]";
    }
}
