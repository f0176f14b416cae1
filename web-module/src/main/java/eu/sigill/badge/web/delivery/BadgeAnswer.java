package eu.sigill.badge.web.delivery;

import eu.sigill.badge.service.BadgeView;
import eu.sigill.merchant.model.Certificate;
import eu.sigill.platform.model.Language;
import eu.sigill.review.model.Rating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The badge's data as the script reads it; what is not there is left out.
 *
 * @param profile where the shop's public page stands
 */
public record BadgeAnswer(
        String shop,
        String name,
        String market,
        String language,
        List<String> languages,
        @Nullable CertificateAnswer certificate,
        @Nullable MeanAnswer rating,
        String profile,
        List<String> products,
        CardAnswer card) {

    static BadgeAnswer of(BadgeView view, String profile) {
        return new BadgeAnswer(
                view.shop().value(),
                view.name(),
                view.market().name(),
                view.language().code(),
                view.languages().stream().map(Language::code).sorted().toList(),
                view.certificate().map(CertificateAnswer::of).orElse(null),
                MeanAnswer.of(view.rating()),
                profile,
                view.products().stream().map(Enum::name).sorted().toList(),
                CardAnswer.of(view.card()));
    }

    @Override
    public String toString() {
        return "BadgeAnswer[" + shop + "]";
    }

    /** From which day to which the shop may show the mark. */
    public record CertificateAnswer(LocalDate validFrom, LocalDate validTo) {

        static CertificateAnswer of(Certificate certificate) {
            return new CertificateAnswer(certificate.validFrom(), certificate.validTo());
        }
    }

    /** What the reviews add up to. */
    public record MeanAnswer(long count, BigDecimal mean, String grade) {

        static @Nullable MeanAnswer of(Rating rating) {
            return rating.mean()
                    .flatMap(mean -> rating.grade().map(grade -> new MeanAnswer(rating.count(), mean, grade.name())))
                    .orElse(null);
        }
    }
}
